import { start } from '@/lib/content/cli/start';
import { check } from '@/lib/content/commands/check';

await start(check);
