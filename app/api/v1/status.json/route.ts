import { apiFile } from '@/app/api-file';
import { statusFileOf } from '@/lib/formats/api/status';

export const dynamic = 'force-static';

export const GET = apiFile(statusFileOf);
