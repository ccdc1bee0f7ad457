import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSources } from '@/lib/content/load/load-directory';
import { readFolder } from '@/lib/content/read/read-folder';
import type { SourceFile } from '@/lib/content/read/source-file';
import type { Passage, RuleExample } from './rules-page';

const fixtures = join(import.meta.dirname, '../fixtures/content');
const expectedFile = 'expected.json';
const day = '2026-11-23';
/** Lines around what differs, and the most that an example shows. */
const around = 2;
const most = 30;
const widest = 140;

interface Situation {
  overlay: readonly SourceFile[];
  without: readonly string[];
}

function situationOf(id: string): Situation | null {
  const folder = join(fixtures, 'situations', id);
  if (!existsSync(folder)) return null;
  const { without = [] } = JSON.parse(readFileSync(join(folder, expectedFile), 'utf8'));
  return { overlay: readFolder(folder).files.filter(({ path }) => path !== expectedFile), without };
}

function linesOf(text: string): string[] {
  const lines = text.replace(/\n$/, '').split('\n');
  return lines.map((line) => (line.length > widest ? `${line.slice(0, widest)}…` : line));
}

function firstDifference(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((line, index) => line !== b[index]);
  return at < 0 ? a.length : at;
}

/** The lines from `start` to `end` (excluded), with dots for what is left out. */
function excerpt(lines: readonly string[], start: number, end: number): string[] {
  const from = Math.max(0, start);
  const to = Math.min(lines.length, Math.max(end, from + 1), from + most);
  return [
    ...(from > 0 ? ['…'] : []),
    ...lines.slice(from, to),
    ...(to < lines.length ? ['…'] : []),
  ];
}

/** What differs between two texts, from the view of each. */
function bothExcerpts(rejected: string, accepted: string): [string[], string[]] {
  const [left, right] = [linesOf(rejected), linesOf(accepted)];
  const head = firstDifference(left, right);
  const tail = Math.min(
    firstDifference(left.toReversed(), right.toReversed()),
    Math.min(left.length, right.length) - head,
  );
  const cut = (lines: string[]) => excerpt(lines, head - around, lines.length - tail + around);
  return [cut(left), cut(right)];
}

function sameFolder(path: string, files: readonly SourceFile[]): SourceFile | undefined {
  const [folder = ''] = path.split('/');
  return files.find((file) => file.path.startsWith(`${folder}/`));
}

/** The rejected file beside its counterpart, or beside another of its folder. */
function pairOf(
  file: SourceFile,
  line: number,
  minimal: readonly SourceFile[],
): { rejected: Passage; accepted: Passage | null } {
  const same = minimal.find(({ path }) => path === file.path);
  if (same) {
    const [left, right] = bothExcerpts(file.text, same.text);
    return {
      rejected: { file: file.path, lines: left },
      accepted: { file: file.path, lines: right },
    };
  }
  const lines = linesOf(file.text);
  const start = lines.length <= most ? 0 : line - 1 - most / 2;
  const other = sameFolder(file.path, minimal);
  return {
    rejected: { file: file.path, lines: excerpt(lines, start, lines.length) },
    accepted: other ? { file: other.path, lines: excerpt(linesOf(other.text), 0, most) } : null,
  };
}

const examples = new Map<string, RuleExample | undefined>();

/** The example of a rule, made once. */
export function ruleExample(id: string): RuleExample | undefined {
  if (!examples.has(id)) examples.set(id, makeExample(id));
  return examples.get(id);
}

/**
 * The example of a rule: its situation laid over the minimal folder, what the report says of it, and
 * the same place of the minimal folder, which has no problem.
 */
function makeExample(id: string): RuleExample | undefined {
  const situation = situationOf(id);
  if (situation === null) return undefined;
  const { overlay, without } = situation;
  const minimal = readFolder(join(fixtures, 'minimal')).files;
  const replaced = new Set([...overlay.map(({ path }) => path), ...without]);
  const files = [...minimal.filter(({ path }) => !replaced.has(path)), ...overlay];
  const { problems } = loadSources(files, day);
  const told = problems.find(({ rule }) => rule === id);
  if (told === undefined) throw new Error(`The situation ${id} does not break its rule.`);
  const broken = overlay.find(({ path }) => path === told.file) ?? overlay[0];
  const pair = broken && pairOf(broken, told.line, minimal);
  return {
    rejected: pair ? [pair.rejected] : [],
    accepted: pair?.accepted ? [pair.accepted] : [],
    told: { message: told.message, hint: told.hint },
    without,
  };
}
