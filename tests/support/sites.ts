/** The day for which every test builds: within the validity of the demo directory's checks. */
export const testDay = '2026-11-23';

/**
 * What the browser tests run against. The demo has the languages for tests as well: all else in it
 * is what it is without them.
 */
export const sites = {
  real: { contentDir: 'content', out: '.built/real', messages: '' },
  demo: {
    contentDir: 'tests/fixtures/content/demo',
    out: '.built/demo',
    messages: '.built/messages',
  },
} as const;
export type SiteName = keyof typeof sites;
