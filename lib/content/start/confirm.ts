import { start } from '@/lib/content/cli/start';
import { confirm } from '@/lib/content/commands/confirm';

await start(confirm);
