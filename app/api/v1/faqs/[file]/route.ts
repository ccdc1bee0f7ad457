import { entryFile, fileParams } from '@/app/api-file';
import { directoryForPages } from '@/lib/content/load/directory';
import { faqFileOf } from '@/lib/formats/api/files';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => fileParams(directoryForPages().faqs);

export const GET = entryFile(({ faqs }) => faqs, faqFileOf);
