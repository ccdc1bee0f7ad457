import { apiFile } from '@/app/api-file';
import { openApiOf } from '@/lib/formats/api/openapi';

export const dynamic = 'force-static';

export const GET = apiFile(openApiOf);
