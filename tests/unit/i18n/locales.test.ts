import { afterEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../temporary-folder';

function languagesWith(folder: string | undefined) {
  vi.resetModules();
  vi.stubEnv('MESSAGES_DIR', folder);
  return import('@/lib/i18n/locales');
}

describe('the languages of a build', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it('are those with messages here, unless a folder adds others', async () => {
    const folder = temporaryFolder({ 'en-XA.json': '{}', 'ar-XB.json': '{}', 'notes.txt': '' });
    expect((await languagesWith(undefined)).locales).toEqual(['en']);
    expect((await languagesWith('')).locales).toEqual(['en']);
    expect((await languagesWith(folder)).locales).toEqual(['en', 'ar-XB', 'en-XA']);
  });

  it('belong to the project or were added', async () => {
    const { isLocale, isWritten } = await languagesWith(temporaryFolder({ 'en-XA.json': '{}' }));
    const tags = ['en', 'en-XA', 'ar-XB'].filter(isLocale);
    expect(tags.map((tag) => [tag, isWritten(tag)])).toEqual([
      ['en', true],
      ['en-XA', false],
    ]);
  });

  it('take their words from the folder that adds them', async () => {
    const folder = temporaryFolder({ 'en-XA.json': '{"home": {"title": "⟦Ħǿḿḗḗ⟧"}}' });
    const tag = (await languagesWith(folder)).locales.at(-1);
    const { messagesOf } = await import('@/lib/i18n/messages');
    expect(tag && messagesOf(tag)).toEqual({ home: { title: '⟦Ħǿḿḗḗ⟧' } });
  });

  it('are not guessed where the folder is missing', async () => {
    await expect(languagesWith('/no/such/folder')).rejects.toThrow('/no/such/folder');
  });
});
