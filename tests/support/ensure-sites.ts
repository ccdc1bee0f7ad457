import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksumFile } from '@/lib/export/folder/checksums';
import { writePseudoMessages } from '@/tests/languages/write-messages';
import { buildSite } from './build-site';
import { inputsDigest } from './site-inputs';
import { type SiteName, sites, testDay } from './sites';

/** Beside a built site: what it was built from, and the digest of its list of checksums. */
const recordOf = (site: SiteName) => `${sites[site].out}.inputs`;

/** What the record says of the site that lies there, if it was built from these inputs. */
function recordText(site: SiteName, inputs: string): string {
  const list = readFileSync(join(sites[site].out, checksumFile));
  return `${inputs} ${createHash('sha256').update(list).digest('hex')}\n`;
}

function isBuiltFrom(site: SiteName, inputs: string): boolean {
  const files = [recordOf(site), join(sites[site].out, checksumFile)];
  if (!files.every((file) => existsSync(file))) return false;
  return readFileSync(recordOf(site), 'utf8') === recordText(site, inputs);
}

/**
 * Builds each site of the browser tests, unless it lies there built from the same inputs; that its
 * files are still those of its checksums is a test of its own. Throws with the words of a build that fails.
 */
export function ensureSites(): void {
  for (const site of Object.keys(sites) as SiteName[]) {
    const inputs = inputsDigest(site);
    if (isBuiltFrom(site, inputs)) continue;
    const { contentDir, out, messages } = sites[site];
    rmSync(recordOf(site), { force: true });
    if (messages) writePseudoMessages(messages);
    const environment = { MESSAGES_DIR: messages, TYPES_CHECKED: 'yes' };
    buildSite({ contentDir, day: testDay, out }, { ...process.env, ...environment });
    writeFileSync(recordOf(site), recordText(site, inputs));
  }
}
