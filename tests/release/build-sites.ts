import { buildSite } from '@/tests/support/build-site';
import { sites, testDay } from '@/tests/support/sites';

/** Builds the sites that the release tests look at, once before all of them. */
export default function buildSites(): void {
  for (const { contentDir, out } of Object.values(sites)) {
    buildSite({ contentDir, day: testDay, out });
  }
}
