import { describe, expect, it } from 'vitest';
import { makeSearchIndex } from '@/lib/domain/search/index-data';
import { openSearch, type Search } from '@/lib/domain/search/search';
import { searchWords } from '@/lib/domain/search/words';
import { measure } from '@/tests/search/accuracy';
import { withContacts } from '@/tests/search/many-contacts';
import { readQueries } from '@/tests/search/queries';
import { directoryOf } from '@/tests/support/directory-of';
import { englishName, searchOf } from '@/tests/support/search-of';

const real = directoryOf('real');
/** Making an index trains a ranker, which takes seconds. */
const index = makeSearchIndex(real, 'en');
const search = openSearch(index, englishName);
const queries = readQueries();
const slugs = (run: Search, text: string, kind = 'issue') =>
  run(text)
    .found.filter((entry) => entry.kind === kind)
    .map(({ slug }) => slug);

describe('the sentences for the evaluation', () => {
  it('are at least 250, for every outcome, and none is a phrase of the content', () => {
    const key = (text: string) => searchWords(text).join(' ');
    const phrases = new Set(real.outcomes.flatMap((outcome) => outcome.phrases.map(key)));
    expect(queries.length).toBeGreaterThanOrEqual(250);
    expect(queries.filter(({ text }) => phrases.has(key(text)))).toEqual([]);
    expect(new Set(queries.map(({ outcome }) => outcome))).toEqual(
      new Set(real.outcomes.map(({ slug }) => slug)),
    );
  });

  it('of the reported half lead to the right outcome: 90 % first, 97 % in the first three', () => {
    const reported = queries.filter(({ half }) => half === 'report');
    const { total, first, firstThree } = measure(search, reported);
    expect(total).toBeGreaterThan(200);
    expect(first / total).toBeGreaterThanOrEqual(0.9);
    expect(firstThree / total).toBeGreaterThanOrEqual(0.97);
  });
});

describe('a search', () => {
  it('ranks issues first, then answers, then contacts', () => {
    const kinds = search('can i get a refund for my ads by phone').found.map(({ kind }) => kind);
    expect(kinds.slice(0, 4)).toEqual(['issue', 'issue', 'issue', 'answer']);
    const order = kinds
      .map((kind) => ['issue', 'answer'].indexOf(kind))
      .map((at) => (at < 0 ? 2 : at));
    expect(order).toEqual(order.toSorted());
  });

  it('moves contacts up when a country or an audience is named', () => {
    const [first, second] = search('germany').found;
    expect(first).toEqual({ kind: 'country', slug: 'DE', name: '' });
    expect(second?.slug).toBe('de-general');
    expect(search('england').found[0]?.slug).toBe('GB');
    const kinds = search('my ads were charged twice in germany').found.map(({ kind }) => kind);
    expect(kinds.indexOf('country')).toBe(3);
    expect(search('tell us about it').found.map(({ slug }) => slug)).not.toContain('US');
  });

  it('mends slips of the hand and completes what is being typed', () => {
    expect(slugs(search, 'my acuont was hakced')[0]).toBe('hacked-account');
    expect(slugs(search, 'refu')[0]).toBe('billing-or-refund');
    expect(slugs(search, 'conversion tra')[0]).toBe('conversion-tracking');
  });

  it('says that it is not sure of words that it does not know, and still lists three issues', () => {
    for (const text of ['qwxz vbnm', 'purple elephants', 'ok']) {
      const { found, unsure } = search(text);
      expect([text, unsure]).toEqual([text, true]);
      expect(found.filter(({ kind }) => kind === 'issue')).toHaveLength(3);
    }
    expect(search('i was hacked').unsure).toBe(false);
  });

  it('lists nothing without words', () => {
    for (const text of ['', '   ', '😀🎉', '?!']) expect(search(text).found).toEqual([]);
  });

  it('tells a number, an address or a link, and searches by the other words', () => {
    const { hasValue, found } = search('hacked, they said call +1 866 724 1888');
    expect(hasValue).toBe(true);
    expect(found[0]?.slug).toBe('hacked-account');
    expect(search('+1 866 724 1888')).toEqual({ found: [], unsure: false, hasValue: true });
    expect(search('hacked').hasValue).toBe(false);
  });

  it('gives names of the content only, whatever is typed, and soon', () => {
    const lists = [index.issues, index.answers, index.guides, index.regions, index.contacts];
    const names = new Set(['', ...lists.flat().map(([, name]) => name)]);
    const hostile = [
      'a'.repeat(10_000),
      'hacked '.repeat(2000),
      '1 '.repeat(5000),
      '<img src=x onerror=alert(1)>',
      'لا أستطيع تسجيل الدخول',
      '\u202e\u2066abc',
      '[]'.repeat(5000),
      '1.'.repeat(5000),
      'a@'.repeat(5000),
      'a.'.repeat(5000),
    ];
    for (const text of hostile) {
      const start = performance.now();
      const { found } = search(text);
      expect(performance.now() - start).toBeLessThan(1000);
      expect(found.filter(({ name }) => !names.has(name))).toEqual([]);
    }
  });

  it('gives the same for the same text, whatever was asked before', () => {
    const before = search('bord missing');
    search('germany');
    expect(search('bord missing')).toEqual(before);
  });
});

describe('the index', () => {
  it('holds no value of a contact', () => {
    const text = JSON.stringify(index);
    const values = real.contacts.map(({ value }) => value);
    expect(values.length).toBeGreaterThan(50);
    expect(values.filter((value) => text.includes(value))).toEqual([]);
  });

  it('names no contact for officials only, and no unconfirmed line as one to use', () => {
    const { contacts } = index;
    expect(contacts.find(([slug]) => slug === 'de-general')?.[5]).toBe(0);
    expect(search('germany phone').found.find(({ slug }) => slug === 'de-general')?.kind).toBe(
      'reported',
    );
  });

  it('works for another directory, and for a language without a vocabulary', () => {
    const demo = directoryOf('demo');
    const found = searchOf(demo)('the boats were called off');
    expect(found.found[0]?.slug).toBe('late-sailing');
    const bare = openSearch(makeSearchIndex(demo, 'fr'), () => undefined);
    expect(slugs(bare, 'my ferry is late')[0]).toBe('late-sailing');
  });
});

describe('a key', () => {
  it('is answered within 10 ms with 5,000 contacts, nearly always', () => {
    const many = openSearch(withContacts(index, 5000), englishName);
    const times: number[] = [];
    for (const { text } of queries.slice(0, 40)) {
      for (let end = 1; end <= text.length; end += 1) {
        const start = performance.now();
        many(text.slice(0, end));
        times.push(performance.now() - start);
      }
    }
    times.sort((a, b) => a - b);
    expect(times[Math.floor(times.length * 0.95)]).toBeLessThan(10);
  });
});
