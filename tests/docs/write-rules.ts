import { writeFileSync } from 'node:fs';
import { currentRulesPage, rulesPath } from './rules';

writeFileSync(rulesPath, currentRulesPage());
console.log(`Wrote ${rulesPath}.`);
