import type { HsdsSite } from '@/lib/formats/hsds/site';
import { testApiSite } from './api-site';

/** What the export for directories of services says of the site that publishes it, in tests. */
export const testHsdsSite: HsdsSite = {
  warning: testApiSite.warning,
  page: (slug) => testApiSite.page('contact', slug),
  words: {
    lastDay: (day, page) => `Confirmed until ${day}: ${page}`,
    hours: (timeZone, day) => `${timeZone} until ${day}`,
    worldwide: 'Worldwide',
    country: (code) => `Country ${code}`,
    language: (tag) => `Language ${tag}`,
  },
};
