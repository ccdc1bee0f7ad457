import { apiFile } from '@/app/api-file';
import { sourcesFileOf } from '@/lib/formats/api/files';

export const dynamic = 'force-static';

export const GET = apiFile(sourcesFileOf);
