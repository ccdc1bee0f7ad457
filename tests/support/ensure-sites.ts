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

/** What the record says of a site that is as it was built, of these inputs; null if it is not there. */
function currentRecord(site: SiteName): string | null {
  const list = join(sites[site].out, checksumFile);
  if (!existsSync(list)) return null;
  const built = createHash('sha256').update(readFileSync(list)).digest('hex');
  return `${inputsDigest(site)} ${built}\n`;
}

function isCurrent(site: SiteName): boolean {
  const record = recordOf(site);
  return existsSync(record) && readFileSync(record, 'utf8') === currentRecord(site);
}

/**
 * Builds each site of the browser tests, unless it lies there built from the same inputs; that its
 * files are still those of its checksums is a test of its own. Throws with the words of a build that fails.
 */
export function ensureSites(): void {
  for (const site of Object.keys(sites) as SiteName[]) {
    if (isCurrent(site)) continue;
    const { contentDir, out, messages } = sites[site];
    rmSync(recordOf(site), { force: true });
    if (messages) writePseudoMessages(messages);
    const environment = { MESSAGES_DIR: messages, TYPES_CHECKED: 'yes' };
    buildSite({ contentDir, day: testDay, out }, { ...process.env, ...environment });
    writeFileSync(recordOf(site), currentRecord(site) ?? '');
  }
}
