import { entryFile, fileParams } from '@/app/api-file';
import { directoryForPages } from '@/lib/content/load/directory';
import { regionFileOf } from '@/lib/formats/api/files';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => fileParams(directoryForPages().regions);

export const GET = entryFile(({ regions }) => regions, regionFileOf);
