import { join } from 'node:path';
import { guards } from '@/lib/content/read/guards';
import { rules } from '@/lib/rules';
import { ruleExample } from './rule-examples';
import { rulesPageText } from './rules-page';

export const rulesPath = join(import.meta.dirname, '../../content/RULES.md');

/** The page of rules as it must stand in the repository. */
export function currentRulesPage(): string {
  return rulesPageText(guards, rules, ruleExample);
}
