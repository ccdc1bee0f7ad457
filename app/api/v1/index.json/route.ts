import { apiFile } from '@/app/api-file';
import { indexFileOf } from '@/lib/formats/api/index-file';

export const dynamic = 'force-static';

export const GET = apiFile(indexFileOf);
