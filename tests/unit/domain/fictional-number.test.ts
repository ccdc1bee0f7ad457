import { describe, expect, it } from 'vitest';
import { isFictionalNumber } from '@/lib/domain/fictional-number';

/** Of each range: the first and last number, and their neighbours outside. */
const ranges: [authority: string, inside: string[], outside: string[]][] = [
  [
    'North America',
    ['+12125550100', '+12125550199', '+18005550199'],
    ['+12125550099', '+12125550200', '+12125560142', '+1212555014', '+121255501420'],
  ],
  [
    'Ofcom, London',
    ['+442079460000', '+442079460999'],
    ['+442079459999', '+442079461000', '+4420794600000'],
  ],
  [
    'Ofcom, other cities',
    ['+441134960000', '+441184960999', '+441214960000', '+441914980000', '+441632960999'],
    ['+441134959999', '+441134961000', '+441194960000', '+441914981000', '+441632961000'],
  ],
  ['Ofcom, freephone', ['+448081570000', '+448081570999'], ['+448081569999', '+448081571000']],
  [
    'ACMA',
    ['+61255500000', '+61255509999', '+61870100000', '+61870109999'],
    ['+61255499999', '+61255510000', '+61870099999', '+61870110000', '+61455500000'],
  ],
  [
    'ACMA, freephone',
    ['+611800160401', '+611800975707', '+611800975711'],
    ['+611800160400', '+611800160402', '+611800975706', '+611800975712'],
  ],
  ['Bundesnetzagentur', ['+493023125000', '+493023125999'], ['+493023124999', '+493023126000']],
  ['Arcep', ['+33199000000', '+33199009999'], ['+33198999999', '+33199010000', '+33299000000']],
  ['PTS', ['+46846500400', '+46846500499'], ['+46846500399', '+46846500500', '+4684650040']],
];

describe.each(ranges)('the range of %s', (_, inside, outside) => {
  it.each(inside)('contains %s', (number) => {
    expect(isFictionalNumber(number)).toBe(true);
  });

  it.each(outside)('does not contain %s', (number) => {
    expect(isFictionalNumber(number)).toBe(false);
  });
});

describe('isFictionalNumber', () => {
  it.each(['', '12125550142', '+1 212 555 0142', ' +12125550142', '+12125550142\n'])(
    'does not know %j, which is not E.164',
    (text) => {
      expect(isFictionalNumber(text)).toBe(false);
    },
  );
});
