import { ensureChromium } from '@/tests/support/chromium';
import { ensureSites } from '@/tests/support/ensure-sites';

/** What the browser tests need, made once before all of them: a browser and the sites. */
export default function prepare(): void {
  ensureChromium();
  ensureSites();
}
