import { start } from '@/lib/content/cli/start';
import { writeSchemas } from '@/lib/content/commands/write-schemas';

await start(writeSchemas);
