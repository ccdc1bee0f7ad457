import { describe, expect, it } from 'vitest';
import { canonicalValue, exactKey, isSameValue, isWithdrawn } from '@/lib/domain/trust/value-key';

describe('a withdrawn value', () => {
  it.each([
    ['phone', '+61270100123', '(02) 7010 0123'],
    ['phone', '+61270100123', '0061 2 7010 0123'],
    ['phone', '+61270100123', '+61 2 7010 0123'],
    ['email', 'help@desk.example', 'Help+refund@Desk.example'],
    ['email', 'Help+refund@Desk.example', 'help@desk.example'],
    ['web', 'https://desk.example/a', 'https://www.desk.example/A/?from=b#c'],
    ['web', 'https://www.desk.example/A/?from=b#c', 'https://desk.example/a'],
    ['web', 'https://desk.example/', 'https://desk.example/index.html'],
    ['web', 'https://desk.example/index.html', 'https://desk.example/'],
    ['web', 'https://desk.example/%41//', 'desk.example/a'],
    ['web', 'https://desk.example/a?b=C', 'http://desk.example/a/?b=c'],
    ['web', 'https://desk.example/%', 'https://desk.example/%'],
    ['web', 'nothing at all', 'Nothing at all'],
  ] as const)('%s is %s, written %s', (kind, one, other) => {
    expect(isWithdrawn({ kind, value: one }, { kind, value: other })).toBe(true);
  });

  it.each([
    ['phone', '+61270100123', '+61270100124'],
    ['phone', '+61270100123', '0123'],
    ['phone', '+4961270100123', '+61270100123'],
    ['email', 'help@desk.example', 'help@desk.example.org'],
    ['web', 'https://desk.example/a', 'https://desk.example/b'],
    ['web', 'https://desk.example/', 'nothing'],
    ['web', 'https://desk.example/a?id=1', 'https://desk.example/a?id=2'],
  ] as const)('%s is not %s, which differs from %s', (kind, one, other) => {
    expect(isWithdrawn({ kind, value: one }, { kind, value: other })).toBe(false);
  });

  it('is never one of another kind', () => {
    const value = 'https://desk.example/';
    expect(isWithdrawn({ kind: 'web', value }, { kind: 'email', value })).toBe(false);
  });
});

describe('what confirms a value is compared', () => {
  it.each([
    ['https://help.pinterest.com/contact/', 'help.pinterest.com/contact'],
    ['http://help.pinterest.com/contact#x', 'help.pinterest.com/contact'],
    ['https://help.pinterest.com./?a=B', 'help.pinterest.com?a=B'],
    ['https://help.pinterest.com/A', 'help.pinterest.com/A'],
    ['https://www.pinterest.com/index.html', 'www.pinterest.com/index.html'],
  ])('%s as %s', (value, key) => {
    expect(exactKey({ kind: 'web', value })).toBe(key);
  });

  it('of a mailbox with its tag, and of a number as it is', () => {
    expect(exactKey({ kind: 'email', value: 'Help+a@Desk.example' })).toBe('help+a@desk.example');
    expect(exactKey({ kind: 'phone', value: '+442079460123' })).toBe('+442079460123');
  });
});

describe('the canonical writing', () => {
  it.each([
    ['phone', '+44 20 7946 0123', '+442079460123'],
    ['phone', '0044 (20) 7946-0123', '+442079460123'],
    ['email', ' Tickets@Desk.example ', 'tickets@desk.example'],
    ['web', 'HTTPS://Desk.example/a#b', 'https://desk.example/a'],
    ['web', 'https://desk.example:443/a/../b', 'https://desk.example/b'],
    ['web', 'https://desk.example', 'https://desk.example'],
    ['web', 'https://desk.example/', 'https://desk.example/'],
    ['web', 'desk.example', 'desk.example'],
    [null, 'Menu > Help ', 'Menu > Help'],
  ] as const)('of the kind %s, written %j, is %s', (kind, value, right) => {
    expect(canonicalValue(kind, value)).toBe(right);
    expect(canonicalValue(kind, right)).toBe(right);
  });
});

describe('two values', () => {
  it.each([
    ['web', 'https://desk.example/a', 'https://desk.example/a/', true],
    ['web', 'https://desk.example/a', 'https://desk.example/A', false],
    ['email', 'help@desk.example', 'Help@desk.example', true],
    ['phone', '+442079460123', '+442079460124', false],
    [null, 'Menu > Help', 'Menu > Help', true],
    [null, 'Menu > Help', 'menu > help', false],
  ] as const)('of the kind %s, %s and %s: the same? %s', (kind, one, other, right) => {
    expect(isSameValue(kind, one, other)).toBe(right);
  });
});
