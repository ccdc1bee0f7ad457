import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadReading } from '@/lib/content/load/load-directory';
import type { Reading } from '@/lib/content/read/read-folder';
import { formatJson } from '@/lib/domain/contribute/json-format';
import { sentenceOf } from '@/lib/rules/base/fault';
import type { Problem } from '@/lib/rules/base/problem';
import type { ContentSet } from '@/lib/schema/content-set';
import type { LookData } from './look';

/**
 * The entries that a log has already: lines are only added. Throws, in words for who verifies, for a log
 * that is there and has faults, because its lines would be lost.
 */
function entriesOf({ files }: Reading, content: ContentSet, path: string): readonly object[] {
  const logs = [
    ...content.verifications,
    ...content['verifications/claims'],
    ...content['verifications/faqs'],
  ];
  const log = logs.find(({ file }) => file === path);
  if (log === undefined && files.some((file) => file.path === path)) {
    const expected = 'a log without faults: "npm run content:check" tells them';
    throw new Error(sentenceOf({ found: `${path} with faults`, expected }));
  }
  return log?.data ?? [];
}

/** What became of an entry: the text of its log, and what the rules say of that file. */
interface Appended {
  text: string;
  problems: Problem[];
}

/** The log with one more entry, judged with everything else that was read; nothing is written yet. */
export function withLook(
  reading: Reading,
  content: ContentSet,
  path: string,
  look: LookData,
): Appended {
  const text = `${formatJson([...entriesOf(reading, content, path), look])}\n`;
  const others = reading.files.filter((file) => file.path !== path);
  const changed = { ...reading, files: [...others, { path, text }] };
  // A folder on the way that is no folder, such as a link to elsewhere, is a fault of this file, too.
  const concerns = (file: string) => path === file || path.startsWith(`${file}/`);
  const { problems } = loadReading(changed, content.today);
  return { text, problems: problems.filter(({ file }) => concerns(file)) };
}

/** Writes a log below `root`. */
export function writeLog(root: string, path: string, text: string): void {
  const location = join(root, path);
  mkdirSync(dirname(location), { recursive: true });
  writeFileSync(location, text);
}
