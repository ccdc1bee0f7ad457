import { start } from '@/lib/content/cli/start';
import { checkServed } from './served-site';

await start(checkServed);
