import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedForAnew, headersOf, hiddenFiles, keptForever } from '@/lib/export/headers/policy';
import { serveFolder } from '@/lib/export/serve';
import { fileClasses } from '@/tests/support/file-classes';
import { startNginx } from '@/tests/support/nginx';
import { sites } from '@/tests/support/sites';

const { out } = sites.real;
const classes = fileClasses(out);
let nginx: Awaited<ReturnType<typeof startNginx>>;
let own: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  nginx = await startNginx(out);
  own = await serveFolder(out, 0, '127.0.0.1');
});

afterAll(async () => {
  await own?.close();
  await nginx?.stop();
});

const ask = (origin: string, path: string, encoding = 'identity') =>
  fetch(`${origin}${path}`, { headers: { 'Accept-Encoding': encoding }, redirect: 'manual' });

/** Headers that some files alone have are looked for on all. */
const names = [...new Set(['/', '/api/'].flatMap(headersOf).map(([name]) => name))].filter(
  (name) => name !== 'Cache-Control',
);
const policyOf = ({ headers }: Response) => names.map((name) => headers.get(name));
const policyFor = (path: string) => {
  const own = new Map(headersOf(path));
  return names.map((name) => own.get(name) ?? null);
};
const wholePolicy = policyFor('/');

describe.each(classes)('nginx, asked for $name', ({ path, status, type, hashed, compressed }) => {
  it('answers with its status, its type, every security header and its cache rule', async () => {
    const answer = await ask(nginx.origin, path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Content-Type')).toBe(type);
    expect(policyOf(answer)).toEqual(policyFor(path));
    expect(answer.headers.get('Cache-Control')).toBe((hashed ? keptForever : askedForAnew)[1]);
  });

  it(compressed ? 'sends gzip to whom takes it' : 'sends the file as it is', async () => {
    const answer = await ask(nginx.origin, path, 'gzip');
    expect(answer.headers.get('Content-Encoding')).toBe(compressed ? 'gzip' : null);
    const plain = await ask(nginx.origin, path);
    expect(plain.headers.get('Content-Encoding')).toBeNull();
    expect(await answer.text()).toBe(await plain.text());
  });

  it('sends the same bytes under the same rules as npm start', async () => {
    const [theirs, ours] = [await ask(nginx.origin, path), await ask(own.origin, path)];
    expect(ours.status).toBe(theirs.status);
    expect(policyOf(ours)).toEqual(policyOf(theirs));
    expect(ours.headers.get('Cache-Control')).toBe(theirs.headers.get('Cache-Control'));
    expect(await ours.text()).toBe(await theirs.text());
  });
});

describe('nginx', () => {
  it.each(hiddenFiles)('does not show %s, and nor does npm start', async (path) => {
    for (const { origin } of [nginx, own]) {
      const answer = await ask(origin, path);
      expect(answer.status).toBe(404);
      expect(policyOf(answer)).toEqual(wholePolicy);
      expect(await answer.text()).toContain('<html');
    }
  });

  it('leads an address without its slash to the page, naming no host or port', async () => {
    const answer = await ask(nginx.origin, '/en/directory');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('Location')).toBe('/en/directory/');
    expect(policyOf(answer)).toEqual(wholePolicy);
  });

  it('lets nobody keep the answer to a hashed name that is gone', async () => {
    const answer = await ask(nginx.origin, '/assets/gone-AAAAAAAA.js');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('Cache-Control')).toBe(askedForAnew[1]);
  });

  it('keeps the answer to an unknown file for programs to this site', async () => {
    for (const { origin } of [nginx, own]) {
      const answer = await ask(origin, '/api/v1/contacts/nobody.json');
      expect(answer.status).toBe(404);
      expect(policyOf(answer)).toEqual(wholePolicy);
    }
  });

  it('does not tell its version', async () => {
    expect((await ask(nginx.origin, '/')).headers.get('Server')).toBe('nginx');
  });
});
