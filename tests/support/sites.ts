/** The day for which every test builds: within the validity of the demo directory's checks. */
export const testDay = '2026-11-23';

/** What the browser tests run against, built once by `npm test`; `pseudo` has the languages for tests. */
export const sites = {
  real: { contentDir: 'content', out: '.built/real', pseudoLocales: 'off' },
  demo: { contentDir: 'tests/fixtures/content/demo', out: '.built/demo', pseudoLocales: 'off' },
  pseudo: { contentDir: 'tests/fixtures/content/demo', out: '.built/pseudo', pseudoLocales: 'on' },
} as const;
export type SiteName = keyof typeof sites;
