import { describe, expect, it } from 'vitest';
import { lookAlikeFamilies, suspicionsBySlug } from '@/lib/domain/numbers/look-alike-numbers';

const line = (slug: string, value: string, country: string) => ({ slug, value, country });

describe('lookAlikeFamilies', () => {
  it('finds an ending of four digits or more in three countries', () => {
    const lines = [
      line('ar', '+541151809988', 'AR'),
      line('jp', '+81345809988', 'JP'),
      line('cl', '+56226809988', 'CL'),
      line('se', '+46855689999', 'SE'),
    ];
    expect(lookAlikeFamilies(lines)).toEqual([
      {
        slugs: ['ar', 'jp', 'cl'],
        suspicion: { kind: 'shared-ending', digits: '809988', count: 3, countries: 3 },
      },
    ]);
    expect(lookAlikeFamilies(lines.slice(1))).toEqual([]);
  });

  it('does not wonder at one country that gives a company like endings', () => {
    const lines = ['20', '21', '22'].map((area) => line(area, `+44${area}79460142`, 'GB'));
    expect(lookAlikeFamilies(lines)).toEqual([]);
  });

  it('finds three numbers that count on, and not two', () => {
    const lines = [8, 6, 7].map((digit) => line(`n${digit}`, `+1206555019${digit}`, 'US'));
    expect(lookAlikeFamilies(lines)).toEqual([
      { slugs: ['n6', 'n7', 'n8'], suspicion: { kind: 'consecutive', count: 3 } },
    ]);
    expect(lookAlikeFamilies(lines.slice(0, 2))).toEqual([]);
  });

  it.each([
    ['+6531588888', { kind: 'repeated', digits: '88888' }],
    ['+442079412345', { kind: 'counting', digits: '12345' }],
    ['+442079465432', { kind: 'counting', digits: '65432' }],
  ])('finds the pattern of %s', (value, suspicion) => {
    expect(lookAlikeFamilies([line('a', value, 'GB')])).toEqual([{ slugs: ['a'], suspicion }]);
  });

  it('tells at most six digits, which are no number', () => {
    const lines = ['+442079460142', '+612079460142', '+492079460142'].map((value, index) =>
      line(`n${index}`, value, `C${index}`),
    );
    expect(lookAlikeFamilies(lines)[0]?.suspicion).toMatchObject({ digits: '460142' });
    const [repeated] = lookAlikeFamilies([line('a', '+12128888888', 'US')]);
    expect(repeated?.suspicion).toEqual({ kind: 'repeated', digits: '888888' });
  });

  it('lets four like digits pass', () => {
    expect(lookAlikeFamilies([line('au', '+61280808888', 'AU')])).toEqual([]);
    expect(lookAlikeFamilies([line('de', '+496995805678', 'DE')])).toEqual([]);
  });
});

describe('suspicionsBySlug', () => {
  it('collects all that speaks against a line', () => {
    const values = ['+12125588888', '+442079488888', '+61255588888'];
    const lines = values.map((value, index) => line(`n${index}`, value, `C${index}`));
    expect(
      suspicionsBySlug(lines)
        .get('n0')
        ?.map(({ kind }) => kind),
    ).toEqual(['shared-ending', 'repeated']);
  });
});
