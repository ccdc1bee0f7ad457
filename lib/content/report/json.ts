import type { Problem } from '@/lib/rules/base/problem';
import { countProblems } from './count-problems';

/** The problems for programs: `{problems, counts}`. */
export function formatJson(problems: readonly Problem[]): string {
  return JSON.stringify({ problems, counts: countProblems(problems) }, null, 2);
}
