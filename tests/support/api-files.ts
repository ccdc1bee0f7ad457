import type { Directory } from '@/lib/domain/directory/directory';
import {
  claimsFileOf,
  contactFileOf,
  directoryOf,
  faqFileOf,
  outcomeFileOf,
  regionFileOf,
  sourcesFileOf,
} from '@/lib/formats/api/files';
import { indexFileOf } from '@/lib/formats/api/index-file';
import type { FileName } from '@/lib/formats/api/shapes/published';
import { statusFileOf } from '@/lib/formats/api/status';
import { apiOrigin, testApiSite as site } from './api-site';

export interface ApiFile {
  /** Below the origin. */
  path: string;
  schema: FileName;
  /** As a program reads it. */
  data: unknown;
}

const written = (data: unknown) => JSON.parse(JSON.stringify(data));

/** Every file for programs that has a schema. */
export function apiFiles(directory: Directory): ApiFile[] {
  const file = (schema: FileName, address: string, data: unknown): ApiFile => ({
    path: address.slice(apiOrigin.length),
    schema,
    data: written(data),
  });
  const { contacts, regions, outcomes, faqs } = directory;
  const { files } = site;
  return [
    file('directory', files.directory, directoryOf(directory, site)),
    file('status', files.status, statusFileOf(directory, site)),
    file('sources', files.sources, sourcesFileOf(directory, site)),
    file('claims', files.claims, claimsFileOf(directory, site)),
    file('index', files.index, indexFileOf(directory, site)),
    ...contacts.map((entry) =>
      file('contact-file', files.contact(entry.slug), contactFileOf(entry, directory, site)),
    ),
    ...regions.map((entry) =>
      file('region-file', files.region(entry.slug), regionFileOf(entry, directory, site)),
    ),
    ...outcomes.map((entry) =>
      file('outcome-file', files.outcome(entry.slug), outcomeFileOf(entry, directory, site)),
    ),
    ...faqs.map((entry) =>
      file('faq-file', files.faq(entry.slug), faqFileOf(entry, directory, site)),
    ),
  ];
}
