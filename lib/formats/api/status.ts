import type * as z from 'zod';
import type { Directory } from '@/lib/domain/directory/directory';
import { fileHead } from './parts/head';
import type { ApiSite } from './parts/site';
import type { statusFile } from './shapes/files';

interface DerivedContact {
  status: z.infer<typeof statusFile>['contacts'][number]['status'];
  validThrough?: string | null;
}

const line = (identifier: string, { status, validThrough = null }: DerivedContact) => ({
  identifier,
  status,
  validThrough,
});

/** `status.json` */
export function statusFileOf(directory: Directory, site: ApiSite): z.infer<typeof statusFile> {
  const { contacts, claims, faqs } = directory;
  return {
    ...fileHead('status', directory, site),
    contacts: contacts.map(({ slug, standing }) => line(slug, standing)),
    hours: contacts.flatMap(({ slug, hoursStanding }) =>
      hoursStanding === null ? [] : [line(slug, hoursStanding)],
    ),
    claims: claims.map((claim) => line(claim.slug, claim)),
    answers: faqs.map(({ slug, basis }) => line(slug, basis)),
  };
}
