import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hardCoded, notIsolated } from '@/tests/support/language-faults';
import { readPages } from '@/tests/support/published';
import { attributeTexts, shownTexts } from '@/tests/support/shown-text';

const known = new Set(['Lantern Ferry', 'Ticket desk', 'Crew']);

describe('the search for hard-coded words', () => {
  it.each([
    ['⟦Ƈȧȧŀŀ⟧ Lantern Ferry', []],
    ['⟦Ƈȧȧŀŀ Lantern Ferry ŧǿǿḓȧȧẏ, 23⟧', []],
    ['Ticket desk, Crew - Which Line', []],
    ['⟦{shown} ǿǿƒ 12⟧', []],
    ['Call ⟦Ŭŭş⟧', ['Call']],
    ['⟦Ƈȧȧŀŀ the Ticket desk ŧǿǿḓȧȧẏ⟧', ['the Ticket desk']],
    ['Ticket desk, Staff', ['Staff']],
  ])('finds in %j exactly what no message and no content says', (text, found) => {
    expect(hardCoded(text, known)).toEqual(found);
  });
});

function addressesNotIsolated(body: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  writeFileSync(join(folder, 'index.html'), `<html dir="rtl"><body>${body}</body></html>`);
  return readPages(folder).flatMap(shownTexts).flatMap(notIsolated);
}

describe('the search for addresses that are not isolated', () => {
  it.each([
    ['<p>⟦ثا <bdi>+44 20 7946 0123</bdi>⟧</p>', []],
    ['<p dir="auto">Write to a@b.example</p>', []],
    ['<bdi>⟦ثا +44 20 7946 0123⟧</bdi>', ['+44 20 7946 0123']],
    ['<p>⟦ثا⟧ a@b.example</p>', ['a@b.example']],
    ['<a href="/">help.b.example</a>', ['help.b.example']],
    ['<p>https://b.example/x</p>', ['https://b.example/x']],
  ])('finds in %s what words of another direction may tear apart', (body, found) => {
    expect(addressesNotIsolated(body)).toEqual(found);
  });
});

describe('the words in attributes', () => {
  it('are those that a reader sees or hears, and the description', () => {
    const folder = mkdtempSync(join(tmpdir(), 'page-'));
    const page =
      '<meta name="description" content="a"><meta name="robots" content="b"><nav aria-label="c"></nav>' +
      '<img alt="d"><input placeholder="e" name="f"><abbr title="g"></abbr>' +
      '<hours-timeline data-templates="{&quot;name&quot;:&quot;h&quot;}"></hours-timeline>';
    writeFileSync(join(folder, 'index.html'), page);
    const texts = readPages(folder).flatMap(attributeTexts);
    expect(texts.toSorted()).toEqual(['a', 'c', 'd', 'e', 'g', 'h']);
  });
});
