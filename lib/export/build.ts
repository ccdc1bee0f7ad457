import { start } from '@/lib/content/cli/start';
import { buildSite } from './build-site';

await start(buildSite);
