import type { Rule } from '@/lib/rules/base/rule';
import { type CollectionName, collectionNames } from '@/lib/schema/content-set';

const mayBeEmpty: readonly CollectionName[] = [
  'verifications/claims',
  'verifications/faqs',
  'retired',
  'changes',
  'vocabularies',
];

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const collectionNotEmpty: Rule = {
  id: 'collection-not-empty',
  severity: 'error',
  summary: `Every folder of the content holds at least one entry; only ${list.format(mayBeEmpty.map((name) => `${name}/`))} may be empty.`,
  why: 'A folder that was moved or misnamed would publish a site without it, in silence.',
  run: (content) =>
    collectionNames
      .filter((name) => !mayBeEmpty.includes(name) && content.slugs[name].size === 0)
      .map((name) => ({
        file: name,
        at: { path: [] },
        found: `no file in ${name}/`,
        expected: 'at least one',
        hint: `Put the files back, or correct the name of the folder.`,
      })),
};
