import { createHash } from 'node:crypto';
import { checksumFile } from '@/lib/export/folder/checksums';
import { type Header, headersOf, hiddenFiles } from '@/lib/export/headers/policy';
import { addressOf } from '@/lib/pages';

/** Requests at a time: a host should not take the check for an attack. */
const lanes = 6;
/** Copies that a host may send in the place of a file, if it takes them at all. */
const compressed = /\.(br|gz)$/;

/** What is wrong with files of a served site, and the addresses at which it was found. */
export type ServedFaults = ReadonlyMap<string, readonly string[]>;

interface Listed {
  digest: string;
  path: string;
}

/** The files on a list of checksums that a visitor can get. */
function listedIn(sums: string): Listed[] {
  const lines = [...sums.matchAll(/^([\da-f]{64}) {2}(.+)$/gm)];
  return lines
    .map(([, digest = '', path = '']) => ({ digest, path }))
    .filter(({ path }) => !compressed.test(path) && !hiddenFiles.includes(`/${path}`));
}

/** Hosts set spaces and capitals as they like; no value of ours depends on them. */
const comparable = (value: string) => value.replace(/\s+/g, '').toLowerCase();

function headerFaults(expected: readonly Header[], response: Response): string[] {
  return expected.flatMap(([name, value]) => {
    const sent = response.headers.get(name);
    if (sent === null) return [`sent without ${name}`];
    return comparable(sent) === comparable(value) ? [] : [`sent with another ${name}`];
  });
}

async function faultsOf(origin: string, { digest, path }: Listed): Promise<string[]> {
  const response = await fetch(origin + addressOf(path), { redirect: 'manual' });
  if (response.status !== 200) return [`answered with ${response.status}`];
  const bytes = Buffer.from(await response.arrayBuffer());
  const same = createHash('sha256').update(bytes).digest('hex') === digest;
  const rewritten = same ? [] : ['sent with other bytes than the build wrote'];
  return [...rewritten, ...headerFaults(headersOf(`/${path}`), response)];
}

/**
 * Compares a site at `origin` (without a slash at the end) with its own list of checksums: what the host
 * rewrites, leads elsewhere or does not have, and which headers it drops. Throws if there is no such list.
 */
export async function verifyServed(origin: string): Promise<ServedFaults> {
  const answer = await fetch(`${origin}/${checksumFile}`);
  const left = answer.ok ? listedIn(await answer.text()) : [];
  if (left.length === 0) {
    throw new Error(
      `Found no list of checksums at ${origin}/${checksumFile}; expected a published site.`,
    );
  }
  const faults = new Map<string, string[]>();
  const lane = async () => {
    for (let file = left.shift(); file; file = left.shift()) {
      const { path } = file;
      for (const fault of await faultsOf(origin, file)) {
        faults.set(fault, [...(faults.get(fault) ?? []), addressOf(path)]);
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return faults;
}
