import { start } from '@/lib/content/cli/start';
import { newEntry } from '@/lib/content/commands/new-entry';

await start(newEntry);
