import { filesBelow } from '@/lib/export/folder/files-below';

/** A kind of file of a published folder, by one of its kind, and how a server has to send it. */
export interface FileClass {
  name: string;
  path: string;
  status: 200 | 404;
  /** The Content-Type that nginx sends. */
  type: string;
  /** Whether the name changes with the bytes. */
  hashed: boolean;
  /** Whether a compressed copy lies beside it. */
  compressed: boolean;
}

const page = { status: 200, type: 'text/html; charset=utf-8', hashed: false, compressed: true };
const script = { ...page, type: 'application/javascript; charset=utf-8' };

/** The classes of files; hashed ones are looked up in the folder. */
export function fileClasses(folder: string): FileClass[] {
  const files = filesBelow(folder);
  const first = (pattern: RegExp) => {
    const found = files.find((file) => pattern.test(file));
    if (!found) throw new Error(`Found no file like ${pattern} in ${folder}; expected one.`);
    return `/${found}`;
  };
  return [
    { ...page, name: 'the first page', path: '/' },
    { ...page, name: 'a page in a folder', path: '/en/directory/' },
    { ...page, name: 'an unknown address', path: '/en/no-such-page/', status: 404 },
    {
      ...page,
      name: 'the style sheet',
      path: first(/^_next\/static\/.+\.css$/),
      type: 'text/css; charset=utf-8',
      hashed: true,
    },
    { ...script, name: 'a script of an island', path: first(/^assets\/.+\.js$/), hashed: true },
    { ...script, name: 'the service worker', path: '/service-worker.js' },
    {
      ...page,
      name: 'the manifest',
      path: '/manifest.webmanifest',
      type: 'application/manifest+json',
    },
    {
      ...page,
      name: 'a file for programs',
      path: '/api/v1/directory.json',
      type: 'application/json; charset=utf-8',
    },
    {
      ...page,
      name: 'the table of contacts',
      path: '/api/v1/contacts.csv',
      type: 'text/csv; charset=utf-8',
    },
    { ...page, name: 'the drawn icon', path: first(/^icons\/.+\.svg$/), type: 'image/svg+xml' },
    {
      ...page,
      name: 'an icon of pixels',
      path: first(/^icons\/.+\.png$/),
      type: 'image/png',
      compressed: false,
    },
    { ...page, name: 'robots.txt', path: '/robots.txt', type: 'text/plain; charset=utf-8' },
    {
      ...page,
      name: 'a plain text',
      path: first(/\/contact\.txt$/),
      type: 'text/plain; charset=utf-8',
    },
    { ...page, name: 'a card', path: first(/\.vcf$/), type: 'text/vcard; charset=utf-8' },
    { ...page, name: 'the sitemap', path: '/sitemap.xml', type: 'text/xml; charset=utf-8' },
  ] as FileClass[];
}
