import { describe, expect, it } from 'vitest';
import { joinPieces } from '@/lib/domain/shown-text/join-pieces';
import { judgeText } from '@/lib/domain/shown-text/judge-text';
import { shownMarkdown } from '@/lib/rules/base/shown-markdown';
import attacks from '../../../fixtures/attacks-in-words.json';
import { depth } from '../../../support/depth';
import { innocentSentences } from '../../../support/innocent-sentences';
import { otherLanguages, techniques, writtenForms } from '../../../support/number-techniques';

const isListed = (host: string) => host === 'lanternferry.example';

const faultsOf = (markdown: string, figures: readonly string[] = []) =>
  judgeText(joinPieces(shownMarkdown(markdown)).text, { language: 'en', isListed, figures });
const kindsOf = (markdown: string, figures: readonly string[] = []) =>
  faultsOf(markdown, figures).map(({ kind }) => kind);

describe('a text as it is shown', () => {
  it.each(attacks.numbers)('names no number: %s', (_, markdown) => {
    expect(kindsOf(markdown as string)).not.toEqual([]);
  });

  it.each(attacks.places)('names no place to reach somebody: %s', (_, markdown) => {
    expect(kindsOf(markdown as string)).not.toEqual([]);
  });

  it('hides no number, whichever of 77 ways it is written', () => {
    const names = Object.keys(techniques);
    expect(names).toHaveLength(77);
    const forms = names.flatMap((name) =>
      writtenForms(name, techniques[name] as never, depth(6, 30)),
    );
    const missed = forms.filter((form) => kindsOf(form).length === 0);
    expect(missed.length / forms.length, missed.slice(0, 20).join('\n')).toBeLessThanOrEqual(0.005);
  });

  it.each(Object.entries(otherLanguages))('spells no number in %s', (language, write) => {
    for (const form of writtenForms(language, write, 10)) {
      expect(kindsOf(form), form).not.toEqual([]);
    }
  });

  it('may name every other number, at the latest once it is declared', () => {
    for (const { text, figure } of innocentSentences(depth(500, 2_000))) {
      const kinds = kindsOf(text);
      expect(kindsOf(text, [figure]), text).toEqual([]);
      for (const kind of kinds)
        expect(['digits', 'called', 'code', 'handle'], text).toContain(kind);
    }
  });

  it.each([
    'Open 24/7, in 15 languages, since 2011.',
    'Wait for 24 hours, then write again within 7 days.',
    'Call from 9:00 to 17:00, Monday to Friday.',
    'Dial before 5 pm on 23 November 2026.',
    'It costs $25.50 a year, or 12 % less in 2027.',
    'They answered in 2019, 2021 and 2024.',
    'Log in at lanternferry.example, e.g. with your e-mail address.',
    'Nobody who calls from lanternferry.example asks for it. No line is confirmed.',
    'Is this the official number? We could not confirm it.',
    'I cannot call, I am deaf, and I would rather text.',
    'What stands before the @ in a link is not where it leads.',
    'Café, naïve, São Paulo, Łódź, Zürich, Kraków.',
  ])('may say %j', (text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  it.each([
    ['press 2 for an agent', 'called'],
    ['Text HELP to 50012.', 'called'],
    ['Call *123#.', 'called'],
    ['call two one two, five', 'called'],
    ['This number is verified.', 'status'],
    ['Pinterest has confirmed this line for everybody.', 'status'],
    ['The official Lantern Ferry helpline, real and authentic.', 'status'],
    ['Vеrifiеd by Lantern Ferry', 'status'],
    ['Officially verified.', 'status'],
    ['{a} It is a genuine phone number', 'status'],
    ['Привет', 'characters'],
    ['Telegram: lantern desk', 'handle'],
    ['Add lantern desk on WhatsApp', 'handle'],
    ['Find us at cash tag $LanternHelp', 'handle'],
  ])('may not say %j', (text, kind) => {
    expect(kindsOf(text)).toContain(kind);
  });

  it('tells what it found as it is shown, and where', () => {
    const text = 'Look here.\n\nReach us: 212        555        0142 now';
    const joined = joinPieces(shownMarkdown(text));
    const [fault] = judgeText(joined.text, { language: 'en', isListed, figures: [] });
    expect(fault).toMatchObject({ kind: 'digits', found: '212 555 0142' });
    expect(joined.placeOf(fault?.start ?? 0)).toBe(text.indexOf('212'));
  });

  it('takes time in step with the length of what it reads', () => {
    const lines = [
      'a'.repeat(65_536),
      '1 '.repeat(32_768),
      '1234567 '.repeat(8_192),
      'one '.repeat(16_384),
      'call 1 '.repeat(9_362),
      'a.b'.repeat(21_845),
      'x@y '.repeat(16_384),
      '. '.repeat(32_768),
      'eins'.repeat(16_384),
      '9:00 '.repeat(13_107),
      'is official '.repeat(5_461),
      '//a'.repeat(21_845),
      'a_b'.repeat(21_845),
      'a-'.repeat(32_768),
      '三'.repeat(21_845),
    ];
    for (const line of lines) {
      const start = process.cpuUsage();
      judgeText(line, { language: 'en', isListed, figures: ['1,200'] });
      const { user } = process.cpuUsage(start);
      expect(user / 1000, line.slice(0, 12)).toBeLessThan(1_500);
    }
  });
});
