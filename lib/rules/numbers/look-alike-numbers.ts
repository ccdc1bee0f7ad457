import { doubtfulLines } from '@/lib/domain/directory/derive/doubtful-lines';
import { phones } from '@/lib/domain/directory/derive/phones';
import type { Suspicion } from '@/lib/domain/numbers/look-alike-numbers';
import { lookAlikeFamilies } from '@/lib/domain/numbers/look-alike-numbers';
import type { Rule } from '@/lib/rules/base/rule';
import { shorten } from '@/lib/rules/base/shorten';

function said(suspicion: Suspicion): string {
  switch (suspicion.kind) {
    case 'shared-ending':
      return `${suspicion.count} unconfirmed numbers of ${suspicion.countries} countries that all end in ${suspicion.digits}`;
    case 'consecutive':
      return `${suspicion.count} unconfirmed numbers that count on by one`;
    case 'repeated':
      return `an unconfirmed number that ends in one repeated digit, ${suspicion.digits}`;
    case 'counting':
      return `an unconfirmed number that ends in counting digits, ${suspicion.digits}`;
  }
}

export const lookAlikeNumbers: Rule = {
  id: 'look-alike-numbers',
  severity: 'warning',
  summary: 'Unconfirmed numbers do not look invented: alike across countries, or too neat.',
  why: 'Invented numbers come in families; each page tells its reader so as a reason for suspicion.',
  run: (content) => {
    const fileOf = new Map(phones(content).map(({ slug, file }) => [slug, file]));
    return lookAlikeFamilies(doubtfulLines(content)).map(({ slugs, suspicion }) => ({
      file: fileOf.get(slugs[0] ?? '') ?? '',
      at: { path: ['value'] },
      found: `${said(suspicion)} (${shorten(slugs.join(', '))})`,
      expected: 'numbers that their countries gave out one by one',
      hint: 'Compare the numbers with their source, and look for an official page that states them.',
    }));
  },
};
