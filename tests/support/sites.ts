/** The day for which every test builds: within the validity of the demo directory's checks. */
export const testDay = '2026-11-23';

/** The directories that the browser tests run against, built once by `npm test`. */
export const sites = {
  real: { contentDir: 'content', out: '.built/real' },
  demo: { contentDir: 'tests/fixtures/content/demo', out: '.built/demo' },
} as const;
export type SiteName = keyof typeof sites;
