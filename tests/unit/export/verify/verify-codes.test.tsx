import { describe, expect, it } from 'vitest';
import { PrintedCode } from '@/components/contact/printed-code';
import type { ConfirmedChannel } from '@/lib/domain/directory/contact-channel';
import { codeOf } from '@/lib/domain/directory/qr-code';
import { markupOf } from '@/tests/unit/components/render';
import { demoDirectory } from '@/tests/unit/demo-directory';
import { trustFaults } from './published-folder';

const demo = demoDirectory();
const contact = demo.contacts.find(({ slug }) => slug === 'uk-bookings');
if (!contact) throw new Error('There is no bookings line.');
const code = markupOf(<PrintedCode contact={contact} directory={demo} />);

const faults = (body: string, directory = demo) =>
  trustFaults({ 'a.html': `<!DOCTYPE html><title>x</title>${body}` }, directory).map(
    ({ message }) => message,
  );

/** A drawing of a value as a code, which the types let nobody make of an unconfirmed one. */
function drawn(value: string): string {
  const channel = { action: 'open', value } as ConfirmedChannel & { action: 'open' };
  const { side, ground, modules } = codeOf(channel);
  const paths = `<path fill="#fff" d="${ground}"></path><path fill="#000" d="${modules}"></path>`;
  return `<svg data-code="" viewBox="0 0 ${side} ${side}">${paths}</svg>`;
}

const inTime = (picture: string, end = '2027-02-14') => `<div data-until="${end}">${picture}</div>`;
const reported = drawn('tel:+13125550188');
const unmarked = (picture: string) => inTime(picture.replace(' data-code=""', ''));

describe('a code to scan', () => {
  it('may be that of a confirmed number, as the page of the line shows it', () => {
    expect(code).toContain('data-code');
    expect(faults(code)).toEqual([]);
    expect(faults(inTime(drawn('tel:+442079460123')))).toEqual([]);
    expect(faults(inTime(drawn('https://www.lanternferry.example/contact/form')))).toEqual([]);
  });

  it.each([
    ['of a reported number', inTime(reported)],
    ['of a number that nobody knows', inTime(drawn('tel:+442079460124'))],
    ['of a confirmed number that is not for the public', inTime(drawn('tel:+442079460888'))],
    ['of a message to a confirmed number', inTime(drawn('sms:+442079460123'))],
    ['of another page', inTime(drawn('https://lanternferry-refunds.example/'))],
    [
      'with a module more',
      inTime(drawn('tel:+442079460123').replace('000" d="', '000" d="M9 9h1v1h-1z')),
    ],
    [
      'with another path',
      inTime(drawn('tel:+442079460123').replace('</svg>', '<path d="M9 9h1v1h-1z"></path></svg>')),
    ],
    [
      'that is moved',
      inTime(drawn('tel:+442079460123').replace('<path', '<path transform="scale(-1 1)"')),
    ],
    [
      'whose part is cut off',
      inTime(drawn('tel:+442079460123').replace('viewBox="0 0 33', 'viewBox="0 0 30')),
    ],
    ['in other colours', inTime(drawn('tel:+442079460123').replace('#fff', '#000'))],
  ])('is found: one %s', (_, body) => {
    expect(faults(body)).toEqual([
      expect.stringContaining('a code to scan of something else; expected that of a confirmed'),
    ]);
  });

  it('is found without a last day, or with one past its confirmation', () => {
    const own = drawn('tel:+442079460123');
    expect(faults(own)).toEqual([expect.stringContaining('a code to scan without a last day')]);
    expect(faults(inTime(own, '2027-02-15'))).toEqual([
      expect.stringContaining('a code to scan until 2027-02-15'),
    ]);
  });

  it('is found when its number is not confirmed any more', () => {
    expect(faults(code, demoDirectory('2027-02-15')).join()).toContain('a code to scan of');
  });
});

const runs = /M(\d+) (\d+)h(\d+)v1h-\d+z/g;
const strokes = (d: string) => `<svg><path stroke="#000" d="${d}"></path></svg>`;

describe('a picture that does not say that it is a code', () => {
  it.each([
    ['drawn as boxes', unmarked(reported)],
    ['drawn as lines', strokes(reported.replace(runs, 'M$1 $2h$3'))],
    ['drawn as squares', `<svg>${'<rect width="1" height="1"></rect>'.repeat(101)}</svg>`],
    ['drawn by reference', '<svg><use href="/code.svg#a"></use></svg>'],
    ['in another picture', '<svg><image href="/code.png"></image></svg>'],
    ['embedded', '<img alt="" src="data:image/png;base64,AAAA">'],
    ['made of letters', `<pre>${'█▀▀▀█ ▄▀ \n'.repeat(9)}</pre>`],
  ])('is found when it could be one: %s', (_, body) => {
    expect(faults(body)).toHaveLength(1);
  });

  it('may be a week of bars, or a map with many boxes', () => {
    const bars = Array.from({ length: 70 }, (_, x) => `M${x * 9} 5h4v18H${x * 9}z`).join('');
    const boxes = '<rect width="220" height="36"></rect><path d="M1 2 C3 2 3 4 5 4"></path>';
    expect(faults(`<svg><path d="${bars}"></path></svg><svg>${boxes.repeat(300)}</svg>`)).toEqual(
      [],
    );
  });
});
