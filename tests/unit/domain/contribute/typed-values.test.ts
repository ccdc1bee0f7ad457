import { describe, expect, it } from 'vitest';
import {
  typedAmount,
  typedNames,
  typedStatements,
  typedTime,
  typedValue,
} from '@/lib/domain/contribute/typed-values';

describe('what people type', () => {
  it('is split where they put commas, spaces or semicolons', () => {
    expect(typedNames(' en, pt-BR fr,')).toEqual(['en', 'pt-BR', 'fr']);
    expect(typedStatements('It says when;  it says\nwhere. ;')).toEqual([
      'It says when',
      'it says where.',
    ]);
  });

  it('becomes the one writing of a value, by the kind of contact', () => {
    expect(typedValue('phone', ' +44 (0)20 7946-0123')).toBe('+442079460123');
    expect(typedValue('email', 'Press@Example.com ')).toBe('press@example.com');
    expect(typedValue('web-page', ' https://Example.com/A ')).toBe('https://Example.com/A');
  });

  it('stays as it was typed where it has no such meaning', () => {
    expect(typedValue('phone', '020 7946 0123')).toBe('020 7946 0123');
    expect([typedAmount('two'), typedAmount('1,5'), typedAmount(' 24 ')]).toEqual(['two', 1.5, 24]);
    expect([typedTime('9:00'), typedTime(' 19:00'), typedTime('9 am')]).toEqual([
      '09:00',
      '19:00',
      '9 am',
    ]);
  });
});
