import { readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDirectory } from '@/lib/content/load/load-directory';
import { draftEntry } from '@/lib/content/new/draft';
import { writeEntry } from '@/lib/content/new/write-entry';
import { copyOfMinimal, pinnedDay } from '@/tests/unit/content-folder';
import { answers } from './answers';

describe('a new file', () => {
  it('keeps words that front matter could take for something else', () => {
    const folder = copyOfMinimal();
    const draft = draftEntry('faq', answers.faq);
    if (!draft.ok) throw new Error(draft.faults.join());
    expect(writeEntry(folder, draft.file, pinnedDay)).toEqual([]);
    const result = loadDirectory(folder, pinnedDay);
    const made = result.ok && result.directory.faqs.find(({ slug }) => slug === 'lost-string');
    expect(made).toMatchObject({ question: 'Where: is "my" string?', answer: 'no' });
  });

  it('tells what the check says of the new file, and never writes over an old one', () => {
    const folder = copyOfMinimal();
    const draft = draftEntry('contact', { ...answers.contact, topics: 'nothing' });
    if (!draft.ok) throw new Error(draft.faults.join());
    const problems = writeEntry(folder, draft.file, pinnedDay);
    expect(problems.map(({ rule }) => rule)).toContain('reference-resolves');
    expect(() => writeEntry(folder, draft.file, pinnedDay)).toThrow(/already; expected a new name/);
  });

  it('is never written through a folder that is a link', () => {
    const [folder, outside] = [copyOfMinimal(), copyOfMinimal()];
    const draft = draftEntry('contact', answers.contact);
    if (!draft.ok) throw new Error(draft.faults.join());
    rmSync(join(folder, 'contacts'), { recursive: true });
    symlinkSync(join(outside, 'contacts'), join(folder, 'contacts'));
    const before = readdirSync(join(outside, 'contacts'));
    expect(() => writeEntry(folder, draft.file, pinnedDay)).toThrow(/no link to another/);
    expect(readdirSync(join(outside, 'contacts'))).toEqual(before);
  });
});
