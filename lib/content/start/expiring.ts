import { start } from '@/lib/content/cli/start';
import { expiring } from '@/lib/content/commands/expiring';

await start(expiring);
