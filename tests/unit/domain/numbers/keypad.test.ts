import { expect, it } from 'vitest';
import { keyOf } from '@/lib/domain/numbers/keypad';

it('a letter stands on its key, and a digit is its own', () => {
  expect([...'ABCdefGHIjklMNOpqrsTUVwxyz018'].map(keyOf).join('')).toBe(
    '22233344455566677778889999018',
  );
});
