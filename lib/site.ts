/** The name of this site; the organisation's name comes from its content folder. */
export const siteName = 'Which Line';

/** Where the site is published, without a slash at the end. Canonical addresses begin with it. */
export const siteOrigin = (process.env.SITE_URL ?? 'http://localhost:3000').replace(/\/+$/, '');
