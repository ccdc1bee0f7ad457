import { ensureSites } from './support/ensure-sites';

// A process of its own: `npm test` builds while the unit tests run.
ensureSites();
