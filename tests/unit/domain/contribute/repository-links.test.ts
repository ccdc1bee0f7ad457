import { describe, expect, it } from 'vitest';
import { repositoryLinks } from '@/lib/domain/contribute/repository-links';

const path = 'contacts/press.json';

describe('the place of a content folder', () => {
  it('is unknown without an address, and for one that names no folder', () => {
    expect(repositoryLinks(null)).toBeNull();
    expect(repositoryLinks('https://git.example/owner/name')).toBeNull();
  });

  it.each([
    ['https://git.example/owner/name/tree/main/content', 'blob/main', 'edit/main', 'new/main'],
    ['https://git.example/o/n/-/tree/main/content/', '-/blob/main', '-/edit/main', '-/new/main'],
    [
      'https://git.example/owner/name/src/branch/main/content',
      'src/branch/main',
      '_edit/main',
      '_new/main',
    ],
  ])('of %s leads to its files', (address, file, edit, create) => {
    const place = repositoryLinks(address);
    const [base = ''] = /^https:\/\/[^/]+\/[^/]+\/[^/]+\//.exec(address) ?? [];
    expect(place?.host).toBe('git.example');
    expect(place?.file(path)).toBe(`${base}${file}/content/${path}`);
    expect(place?.edit(path)).toBe(`${base}${edit}/content/${path}`);
    expect(place?.create(path, 'x').address.split('?')[0]).toBe(`${base}${create}`);
  });

  it('may be the whole repository', () => {
    const place = repositoryLinks('https://git.example/owner/name/tree/main');
    expect(place?.edit(path)).toBe(`https://git.example/owner/name/edit/main/${path}`);
  });

  it('fills in a new file where the host takes its text', () => {
    const text = '{ "a": "+1 & é" }\n';
    const github = repositoryLinks('https://git.example/o/n/tree/main/content')?.create(path, text);
    const query = new URL(github?.address ?? '').searchParams;
    expect(github?.filled).toBe(true);
    expect([...query]).toEqual([
      ['filename', `content/${path}`],
      ['value', text],
    ]);
    const gitlab = repositoryLinks('https://git.example/o/n/-/tree/main/content')?.create(
      path,
      text,
    );
    expect(gitlab?.filled).toBe(false);
    expect([...new URL(gitlab?.address ?? '').searchParams.keys()]).toEqual(['file_name']);
  });

  it('does not fill in what makes the address too long', () => {
    const place = repositoryLinks('https://git.example/o/n/tree/main/content');
    const { address, filled } = place?.create(path, 'é'.repeat(3000)) ?? {};
    expect(filled).toBe(false);
    expect(address).not.toContain('value');
  });

  it('has a form for issues where the host takes its fields', () => {
    const report = (address: string) =>
      repositoryLinks(address)?.issue('wrong.yml', { entry: '/en/contact/press/' });
    expect(report('https://git.example/o/n/tree/main/content')).toBe(
      'https://git.example/o/n/issues/new?template=wrong.yml&entry=%2Fen%2Fcontact%2Fpress%2F',
    );
    expect(report('https://git.example/o/n/-/tree/main/content')).toBeNull();
  });
});
