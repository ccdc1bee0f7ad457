import { afterEach, describe, expect, it, vi } from 'vitest';

async function localesWith(value: string | undefined): Promise<readonly string[]> {
  vi.resetModules();
  vi.stubEnv('PSEUDO_LOCALES', value);
  return (await import('@/lib/i18n/locales')).locales;
}

describe('the languages of a build', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it('are those with messages, unless those for tests are asked for', async () => {
    expect(await localesWith(undefined)).toEqual(['en']);
    expect(await localesWith('')).toEqual(['en']);
    expect(await localesWith('off')).toEqual(['en']);
    expect(await localesWith('on')).toEqual(['en', 'en-XA', 'ar-XB']);
  });

  it('are not guessed from another word', async () => {
    await expect(localesWith('yes')).rejects.toThrow(
      'Found PSEUDO_LOCALES=yes; expected "on" or "off".',
    );
  });
});
