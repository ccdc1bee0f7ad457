import { brotliCompressSync } from 'node:zlib';
import { loadDirectory } from '@/lib/content/load/load-directory';
import { buildInputs } from '@/lib/content/read/environment';
import { makeSearchIndex } from '@/lib/domain/search/index-data';
import { openSearch } from '@/lib/domain/search/search';
import { countryNames } from '@/lib/i18n/cldr-names';
import { confusionTable, measure } from './accuracy';
import { readQueries } from './queries';

/** Prints how often the search finds the right outcome, and what it mixes up. */
function main(): number {
  const { contentDir, today } = buildInputs(process.env, new Date());
  const result = loadDirectory(contentDir, today);
  if (!result.ok) {
    console.error(`${contentDir} has errors; run npm run content:check.`);
    return 1;
  }
  const index = makeSearchIndex(result.directory, 'en');
  const names = countryNames('en');
  const search = openSearch(index, (code) => names[code]);
  const bytes = brotliCompressSync(JSON.stringify(index)).length;
  console.log(`The index weighs ${bytes} bytes (brotli).`);
  for (const half of ['tune', 'report'] as const) {
    const accuracy = measure(
      search,
      readQueries().filter((query) => query.half === half),
    );
    const percent = (count: number) => `${((count / accuracy.total) * 100).toFixed(1)} %`;
    console.log(
      `\n${half}: ${accuracy.total} sentences, first ${percent(accuracy.first)}, first three ${percent(accuracy.firstThree)}, unsure of ${percent(accuracy.unsure)}\n`,
    );
    // The sentences of the reported half stay unread, so that nobody tunes on them.
    console.log(confusionTable(accuracy, half === 'tune'));
  }
  return 0;
}

process.exitCode = main();
