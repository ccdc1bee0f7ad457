import { doubtfulLines } from '@/lib/domain/directory/derive/doubtful-lines';
import { phones } from '@/lib/domain/directory/derive/phones';
import type { Doubt } from '@/lib/domain/numbers/look-alike-numbers';
import { lookAlikeFamilies } from '@/lib/domain/numbers/look-alike-numbers';
import type { Rule } from '@/lib/rules/base/rule';
import { shorten } from '@/lib/rules/base/shorten';

function said(doubt: Doubt): string {
  switch (doubt.kind) {
    case 'shared-ending':
      return `${doubt.count} unconfirmed numbers of ${doubt.countries} countries that all end in ${doubt.digits}`;
    case 'consecutive':
      return `${doubt.count} unconfirmed numbers that count on by one`;
    case 'repeated':
      return `an unconfirmed number that ends in one repeated digit, ${doubt.digits}`;
    case 'counting':
      return `an unconfirmed number that ends in counting digits, ${doubt.digits}`;
  }
}

export const lookAlikeNumbers: Rule = {
  id: 'look-alike-numbers',
  severity: 'warning',
  summary: 'Unconfirmed numbers do not look invented: alike across countries, or too neat.',
  why: 'Invented numbers come in families; each page tells its reader so as a reason for doubt.',
  run: (content) => {
    const fileOf = new Map(phones(content).map(({ slug, file }) => [slug, file]));
    return lookAlikeFamilies(doubtfulLines(content)).map(({ slugs, doubt }) => ({
      file: fileOf.get(slugs[0] ?? '') ?? '',
      at: { path: ['value'] },
      message: `Found ${said(doubt)} (${shorten(slugs.join(', '))}); expected numbers that their countries gave out one by one.`,
      hint: 'Compare the numbers with their source, and look for an official page that states them.',
    }));
  },
};
