import type { Rule } from '@/lib/rules/base/rule';
import { collectionNames } from '@/lib/schema/content-set';
import { expectations } from '@/lib/schema/parts/expectation';
import { isSlug, longestSlug, mostSlugDigits, namesOfObjects } from '@/lib/schema/parts/slug-form';

export const slugIsFileName: Rule = {
  id: 'slug-is-file-name',
  severity: 'error',
  summary: "A file's name without its ending is a slug: lower-case words joined by hyphens.",
  why: 'The file name becomes the address of a page, and other files name the entry by it: it must not spell a number.',
  run: (content) =>
    collectionNames.flatMap((name) =>
      content[name]
        .filter(({ slug }) => !isSlug(slug))
        .map(({ slug, file }) => ({
          file,
          at: { path: [] },
          found: `the file name "${slug}"`,
          expected: `${expectations.slug}, at most ${longestSlug} characters, ${mostSlugDigits} of them digits beside a day at its beginning, and none of ${namesOfObjects.join(', ')}`,
          hint: 'Rename the file, and the references to it.',
        })),
    ),
};
