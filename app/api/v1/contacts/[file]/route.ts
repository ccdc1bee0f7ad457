import { entryFile, fileParams } from '@/app/api-file';
import { directoryForPages } from '@/lib/content/load/directory';
import { contactFileOf } from '@/lib/formats/api/files';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => fileParams(directoryForPages().contacts);

export const GET = entryFile(({ contacts }) => contacts, contactFileOf);
