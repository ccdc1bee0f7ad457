import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { type Counted, withParser } from './parser';
import { importRules, valueRules } from './rules';

/** What production code is made of, as far as it is there. */
const roots = ['lib', 'components', 'app', 'next.config.ts'];

async function cruised(
  baseDir: string,
  counted: Counted,
  forbidden: IForbiddenRuleType[],
): Promise<ICruiseResult> {
  const options = {
    baseDir,
    parser: 'swc' as const,
    doNotFollow: { path: ['(^|/)node_modules/', '^tests/'] },
    validate: true,
    ruleSet: { forbidden },
  };
  const resolving = {
    alias: { '@': baseDir },
    extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json'],
    conditionNames: ['import', 'node', 'types'],
    exportsFields: ['exports'],
  };
  const files = roots.filter((root) => existsSync(join(baseDir, root)));
  const { output } = await withParser(counted, () => cruise(files, options, resolving));
  if (typeof output === 'string') throw new Error(output);
  return output;
}

/**
 * The production code of a folder, looked at twice: once with all imports, and once with those of
 * values only. `summary.violations` of each tells what breaks a rule.
 */
export async function cruiseFolder(folder: string): Promise<ICruiseResult[]> {
  // One after the other: both read through the same parser.
  const all = await cruised(folder, 'types and values', importRules());
  return [all, await cruised(folder, 'values', valueRules())];
}
