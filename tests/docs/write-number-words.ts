import { writeFileSync } from 'node:fs';
import { currentNumberWords, numberWordsPath } from './number-words';

writeFileSync(numberWordsPath, currentNumberWords());
console.log(`Wrote ${numberWordsPath}.`);
