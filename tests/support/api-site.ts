import { apiAddresses } from '@/app/api-addresses';
import type { ApiSite } from '@/lib/formats/api/parts/site';

/** A made-up place of publication, so that what is written is the same on every machine. */
export const apiOrigin = 'https://which-line.example';

/** What files for programs say of the site that publishes them, in tests. */
export const testApiSite: ApiSite = {
  name: 'Which Line',
  ...apiAddresses(apiOrigin),
  warning: 'A warning.',
  license: 'A licence.',
};
