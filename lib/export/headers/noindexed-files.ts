import { type PublishedFile, publishedFiles } from '@/lib/pages';
import type { Header } from './policy';

/** Search engines keep what they list, past the last day of a value. */
export const notListed: Header = ['X-Robots-Tag', 'noindex'];

/** The files that search engines must not list: those that people take along from a contact's page. */
export const noindexedFiles = publishedFiles.filter(({ noindex }) => noindex);

/** What such a file is sent with beside the headers of all files; letters need the charset. */
export function noindexedHeaders({ mediaType, noindex }: PublishedFile): Header[] {
  return noindex && mediaType ? [['Content-Type', `${mediaType}; charset=utf-8`], notListed] : [];
}
