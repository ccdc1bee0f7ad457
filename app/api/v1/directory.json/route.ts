import { apiFile } from '@/app/api-file';
import { directoryOf } from '@/lib/formats/api/files';

export const dynamic = 'force-static';

export const GET = apiFile(directoryOf);
