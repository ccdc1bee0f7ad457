import { describe, expect, it } from 'vitest';
import { isSameValue } from '@/lib/domain/trust/same-value';

describe('isSameValue', () => {
  it.each([
    ['phone', '+61270100123', '(02) 7010 0123'],
    ['phone', '+61270100123', '0061 2 7010 0123'],
    ['email', 'help@desk.example', 'Help+refund@Desk.example'],
    ['web', 'https://desk.example/a', 'https://www.desk.example/A/?from=b#c'],
    ['web', 'https://desk.example/', 'https://desk.example/index.html'],
  ] as const)('of %s: %s and %s are one', (kind, one, other) => {
    expect(isSameValue({ kind, value: one }, { kind, value: other })).toBe(true);
    expect(isSameValue({ kind, value: other }, { kind, value: one })).toBe(true);
  });

  it.each([
    ['phone', '+61270100123', '+61270100124'],
    ['phone', '+61270100123', '0123'],
    ['email', 'help@desk.example', 'help@desk.example.org'],
    ['web', 'https://desk.example/a', 'https://desk.example/b'],
    ['web', 'https://desk.example/', 'nothing'],
  ] as const)('of %s: %s and %s are two', (kind, one, other) => {
    expect(isSameValue({ kind, value: one }, { kind, value: other })).toBe(false);
  });

  it('never takes values of two kinds for one', () => {
    const value = 'https://desk.example/';
    expect(isSameValue({ kind: 'web', value }, { kind: 'email', value })).toBe(false);
  });
});
