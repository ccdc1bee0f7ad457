import { entryFile, fileParams } from '@/app/api-file';
import { directoryForPages } from '@/lib/content/load/directory';
import { outcomeFileOf } from '@/lib/formats/api/files';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => fileParams(directoryForPages().outcomes);

export const GET = entryFile(({ outcomes }) => outcomes, outcomeFileOf);
