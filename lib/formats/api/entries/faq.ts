import type * as z from 'zod';
import type { Directory, FaqEntry } from '@/lib/domain/directory/directory';
import { apiBasis } from '@/lib/formats/api/parts/basis';
import { apiBoundText } from '@/lib/formats/api/parts/bound-text';
import { apiMarkdown } from '@/lib/formats/api/parts/markdown';
import { namedIn } from '@/lib/formats/api/parts/named-in';
import type { ApiSite } from '@/lib/formats/api/parts/site';
import type { faqShape } from '@/lib/formats/api/shapes/faq';

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
      ...apiBasis(basis),
      sources,
      ...apiBoundText(faq),
    },
    claims,
    outcomes,
  };
}
