import { command, messageOf } from '@/lib/content/cli/command';
import { sentenceOf } from '@/lib/rules/base/fault';
import { type ServedFaults, verifyServed } from './verify/verify-served';

const usage = `Usage: npm run check:served -- https://lines.example.org

Compares a published site with its list of checksums, as a visitor gets it: what its host rewrites, leads
elsewhere or does not have, and which security headers it drops. Exit code: 0 when everything is as it was
built, 1 when something is not, 2 for a wrong call.`;

/** Addresses that are named of each fault. */
const named = 3;

function originIn(positionals: readonly string[]): string {
  const [address = '', ...more] = positionals;
  if (more.length === 0 && URL.canParse(address) && /^https?:/.test(address)) {
    return new URL(address).origin;
  }
  const found = positionals.join(' ') || 'nothing';
  throw new Error(sentenceOf({ found, expected: 'the address of a site' }));
}

function reportOf(faults: ServedFaults): string {
  const lines = [...faults].map(([fault, addresses]) => {
    const rest = addresses.length > named ? ', …' : '';
    return `${addresses.length} ${fault}: ${addresses.slice(0, named).join(', ')}${rest}`;
  });
  return lines.join('\n');
}

/** `npm run check:served` */
export const checkServed = command({
  usage: () => usage,
  options: {},
  allowPositionals: true,
  read: ({ positionals }) => originIn(positionals),
  async run(origin, { out, err }) {
    try {
      const faults = await verifyServed(origin);
      out(
        faults.size === 0 ? `${origin} serves what was built, with all headers.` : reportOf(faults),
      );
      return faults.size === 0 ? 0 : 1;
    } catch (error) {
      err(messageOf(error));
      return 2;
    }
  },
});
