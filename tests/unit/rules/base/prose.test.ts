import { describe, expect, it } from 'vitest';
import { loadSources } from '@/lib/content/load/load-directory';
import { readFolder } from '@/lib/content/read/read-folder';
import { minimalFolder, pinnedDay } from '@/tests/unit/content-folder';

const guide = 'guides/reach-a-person.md';

/** The rules that speak against a text when it is added to the guide of the minimal folder. */
function objections(text: string): string[] {
  const { files } = readFolder(minimalFolder);
  const spoiled = files.map((file) =>
    file.path === guide ? { ...file, text: `${file.text}\n${text}\n` } : file,
  );
  return loadSources(spoiled, pinnedDay).problems.map(({ rule }) => rule);
}

describe('a text', () => {
  it.each([
    'Plain words, a year 2026, a day 2026-05-16 and the years 2021-2022.',
    '[The claims](/en/claims/) and [the guide](/en/guides/reach-a-person/#anything).',
    'Up to 1,200 articles in 45 languages.',
    '1. One\n2. Two\n   - Three',
  ])('may say %j', (text) => {
    expect(objections(text)).toEqual([]);
  });

  it.each([
    ['[log in](javascript:alert)', 'prose-links-are-safe'],
    ['[log in](http://example.com/)', 'prose-links-are-safe'],
    ['[log in](//evil.example/)', 'prose-links-are-safe'],
    ['[log in](/\\evil.example/)', 'prose-links-are-safe'],
    ['[log in](mailto:help@evil.example)', 'prose-links-are-safe'],
    ['[log in](tel:+12125550142)', 'prose-links-are-safe'],
    ['[log in][a]\n\n[a]: data:text/html,x', 'prose-links-are-safe'],
    ['<https://evil.example/>', 'prose-links-are-safe'],
    ['<b>bold</b>', 'prose-has-no-html'],
    ['<!-- a remark -->', 'prose-has-no-html'],
    ['![a number](https://evil.example/x.png)', 'prose-has-no-image'],
    ['![a number][a]\n\n[a]: /x.png', 'prose-has-no-image'],
    ['[www.evil.example](/en/claims/)', 'prose-link-text-is-honest'],
    ['[evil.example][a]\n\n[a]: /en/claims/', 'prose-link-text-is-honest'],
    ['[claims](/en/claims/ "www.evil.example")', 'prose-link-text-is-honest'],
    ['[nowhere](/en/faq/nowhere/)', 'prose-links-lead-somewhere'],
    ['[no last slash](/en/claims)', 'prose-links-lead-somewhere'],
    ['Call 212 555 0142 now.', 'numbers-are-named-by-id'],
    ['Call +1 (212) 555-0142 now.', 'numbers-are-named-by-id'],
    ['{contact:nowhere}', 'reference-resolves'],
    ['{claim:nowhere}', 'reference-resolves'],
    [`${'> '.repeat(40)}deep`, 'prose-is-flat'],
  ])('may not say %j', (text, rule) => {
    expect(objections(text)).toContain(rule);
  });
});
