import { start } from '@/lib/content/cli/start';
import { diff } from '@/lib/content/commands/diff';

await start(diff);
