import { describe, expect, it } from 'vitest';
import type { PrepareItem } from '@/lib/domain/flow/prepare-list';
import {
  addToMessage,
  messageLine,
  readTicks,
  ticksKey,
  writeMessage,
  writeTicks,
} from '@/lib/domain/flow/prepare-list';

const item = (name: string, own: Partial<PrepareItem> = {}): PrepareItem => ({
  name,
  ticked: false,
  secret: false,
  ...own,
});

describe('kept ticks', () => {
  it.each([[[]], [['username']], [['username', 'dates']]])('come back: %j', (ids) => {
    expect(readTicks(writeTicks(ids))).toEqual(ids);
  });

  it.each([null, '', '  '])('are none for %j', (stored) => {
    expect(readTicks(stored)).toEqual([]);
  });

  it('have a key of their own for each outcome', () => {
    expect(ticksKey('hacked-account')).not.toBe(ticksKey('fake-account'));
  });
});

describe('a line of the message', () => {
  it('ends in a colon and waits for words', () => {
    expect(messageLine('Your user name')).toBe('Your user name: ');
  });

  it('leaves out what explains the name', () => {
    expect(messageLine('The type: personal, business or creator')).toBe('The type: ');
  });
});

describe('a message', () => {
  it('has every item, in their order, while none is ticked', () => {
    expect(writeMessage('My problem: a kite', [item('Wind'), item('String')])).toBe(
      'My problem: a kite\nWind: \nString: ',
    );
  });

  it('has only what is ticked, as soon as something is', () => {
    expect(writeMessage('A kite', [item('Wind'), item('String', { ticked: true })])).toBe(
      'A kite\nString: ',
    );
  });

  it('never asks for what is for the visitor alone', () => {
    const code = item('Backup code', { ticked: true, secret: true });
    expect(writeMessage('A kite', [code, item('Wind')])).toBe('A kite\nWind: ');
    expect(addToMessage('My words', code)).toBe('My words');
  });
});

describe('a message that somebody has changed', () => {
  it('gets a newly ticked item at its end', () => {
    expect(addToMessage('My words', item('Wind', { ticked: true }))).toBe('My words\nWind: ');
  });

  it.each([
    ['it has the line already', 'Wind: none', item('Wind', { ticked: true })],
    ['a tick was taken back', 'My words', item('Wind')],
  ])('stays as it is when %s', (_, message, changed) => {
    expect(addToMessage(message, changed)).toBe(message);
  });
});
