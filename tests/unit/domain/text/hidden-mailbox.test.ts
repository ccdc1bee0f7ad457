import { describe, expect, it } from 'vitest';
import { findMailboxes } from '@/lib/domain/text/hidden-mailbox';

describe('findMailboxes', () => {
  it.each([
    'help@desk.example',
    'help＠desk.example',
    'help&#64;desk.example',
    'help [at] desk [dot] example',
    'help(at)desk.example',
    'help at desk dot example',
    'help @ desk . example',
  ])('finds %j', (text) => {
    expect(findMailboxes(`Write to ${text}`).map(({ offset }) => offset)).toEqual([9]);
  });

  it.each([
    'Meet us at noon. Then go.',
    'https://medium.com/@someone/post',
    'three dots . . . at the end',
    'a connect-the-dot picture at home',
    '@someone on a network',
  ])('spares %j', (text) => {
    expect(findMailboxes(text)).toEqual([]);
  });
});
