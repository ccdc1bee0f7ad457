import type { KnipConfig } from 'knip';

/** `!` marks what production code starts from and is made of; tests are left out of `--production`. */
const config: KnipConfig = {
  entry: [
    // Browsers load these by name, and people run those.
    'components/islands/*.ts!',
    'components/islands/{lazy,worker}/*.ts!',
    'lib/content/start/*.ts!',
    'lib/export/{build,serve,check-served}.ts!',
    // A contract with others, whoever imports it here.
    'lib/domain/opening-hours.ts!',
    // Only the compiler reads these; tests start the others in processes of their own.
    'tests/**/*.types.tsx',
    'tests/build-sites.ts',
    'tests/support/print-hours-results.ts',
  ],
  project: ['{app,components,lib}/**/*.{ts,tsx,css}!', 'tests/**/*.{ts,tsx}'],
  // Of what a file needs itself, tests may ask for more than other files do.
  ignoreExportsUsedInFile: process.argv.includes('--production'),
  // Read as files, not imported.
  ignoreDependencies: ['cldr-rbnf'],
  ignoreBinaries: ['sha256sum', 'mkfifo'],
};

export default config;
