import type { Reading } from '@/lib/content/read/read-folder';
import { readFolder } from '@/lib/content/read/read-folder';
import type { SourceFile } from '@/lib/content/read/source-file';
import { deriveDirectory } from '@/lib/domain/directory/derive/derive-directory';
import type { Directory } from '@/lib/domain/directory/directory';
import { rules as allRules } from '@/lib/rules';
import type { Problem } from '@/lib/rules/base/problem';
import { problemOf, wholeFile } from '@/lib/rules/base/problem';
import type { Rule } from '@/lib/rules/base/rule';
import type { ContentSet } from '@/lib/schema/content-set';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import type { Assembly } from './assemble';
import { assemble } from './assemble';

/** `problems` of a directory that loaded are warnings. */
export type LoadResult =
  | { ok: true; directory: Directory; problems: Problem[] }
  | { ok: false; problems: Problem[] };

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function byPlace(a: Problem, b: Problem): number {
  return byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.rule, b.rule);
}

function run(rule: Rule, content: ContentSet, locators: Assembly['locators']): Problem[] {
  return rule.run(content).map((finding) => {
    const { file, at } = finding;
    return problemOf(rule, file, locators.get(file)?.(at) ?? wholeFile, finding);
  });
}

/** Runs the rules over parsed files; without an error among all problems there is a directory. */
export function judge(
  { content, locators, problems: mismatch }: Assembly,
  rules: readonly Rule[] = allRules,
  earlier: readonly Problem[] = [],
): LoadResult {
  const problems = [
    ...earlier,
    ...mismatch,
    ...rules.flatMap((rule) => run(rule, content, locators)),
  ].toSorted(byPlace);
  const failed = problems.some(({ severity }) => severity === 'error');
  const { organization, issueFlow } = content;
  if (failed || organization === null || issueFlow === null) return { ok: false, problems };
  const singles = { organization: organization.data, issueFlow: issueFlow.data };
  return { ok: true, directory: deriveDirectory(content, singles), problems };
}

/** From texts to a directory: no file system, no clock. `rules` is a part only in tests. */
export function loadSources(
  files: readonly SourceFile[],
  today: CalendarDate,
  rules: readonly Rule[] = allRules,
  earlier: readonly Problem[] = [],
): LoadResult {
  const refused = earlier.map(({ file }) => file);
  return judge(assemble(files, today, refused), rules, earlier);
}

/** From what was read to a directory, with the problems of the reading among the others. */
export function loadReading(
  { files, problems }: Reading,
  today: CalendarDate,
  rules: readonly Rule[] = allRules,
): LoadResult {
  // Without the folder, that its parts are missing too would only hide the reason.
  if (problems.some(({ rule }) => rule === 'folder-is-readable')) return { ok: false, problems };
  return loadSources(files, today, rules, problems);
}

/**
 * Loads a content folder for one day. Every problem of every stage comes back at once; nothing is
 * thrown for bad content.
 */
export function loadDirectory(
  folder: string,
  today: CalendarDate,
  rules: readonly Rule[] = allRules,
): LoadResult {
  return loadReading(readFolder(folder), today, rules);
}
