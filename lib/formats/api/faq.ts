import type * as z from 'zod';
import type { Directory, FaqEntry } from '@/lib/domain/directory/directory';
import { apiMarkdown } from './markdown';
import { namedIn } from './named-in';
import type { faqShape } from './shapes/faq';
import type { ApiSite } from './site';

/** One question with its answer for programs. */
export function apiFaq(
  faq: FaqEntry,
  directory: Directory,
  site: ApiSite,
): z.infer<typeof faqShape> {
  const { slug, question, answer, topic, body, basis, sources, claims, outcomes } = faq;
  return {
    identifier: slug,
    name: question,
    page: site.page('faq', slug),
    about: namedIn(directory.organization.topics, topic),
    acceptedAnswer: {
      abstract: answer,
      text: apiMarkdown(body, directory, site),
      ...basis,
      sources,
    },
    claims,
    outcomes,
  };
}
