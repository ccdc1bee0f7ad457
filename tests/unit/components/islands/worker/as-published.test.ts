import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { asPublished } from '@/components/islands/worker/as-published';

const html = '<!DOCTYPE html><html lang="en"><p>é</p></html>';
const digest = createHash('sha256').update(html).digest('hex').slice(0, 32);
const file = { url: '/en/', digest, precached: true };

const policy = "default-src 'none'";

beforeAll(() => {
  vi.stubGlobal('SAVED_HEADERS', [['Content-Security-Policy', policy]]);
  return () => vi.unstubAllGlobals();
});

/** The answer as the browser has it after a redirect. */
const redirected = () => Object.defineProperty(new Response(html), 'redirected', { value: true });

describe('an answer that may be saved', () => {
  it('has the bytes that were listed, and the headers of the site alone', async () => {
    const headers = { 'Content-Type': 'text/plain', Refresh: '0;url=https://other.example/' };
    const saved = await asPublished(new Response(html, { headers }), file);
    expect(await saved?.text()).toBe(html);
    expect([...(saved?.headers ?? [])]).toEqual([
      ['content-security-policy', policy],
      ['content-type', 'text/html;charset=utf-8'],
    ]);
  });

  it.each([
    ['an error', new Response(html, { status: 503 })],
    ['a page not found', new Response(html, { status: 404 })],
    ['a part', new Response(html, { status: 206 })],
    ['the end of a redirect', redirected()],
    ['the page to log in of a hotel', new Response('<title>Welcome</title>')],
    ['a page with a script that a host put in', new Response(`${html}<script></script>`)],
    ['a page cut short', new Response(html.slice(0, -1))],
    ['nothing', new Response('')],
  ])('is never %s', async (_, response) => {
    expect(await asPublished(response, file)).toBeUndefined();
  });
});
