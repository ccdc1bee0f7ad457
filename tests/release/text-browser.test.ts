import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder } from '@/lib/export/serve';
import { sites } from '@/tests/support/sites';

const run = promisify(execFile);
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  site = await serveFolder(sites.real.out, 0, '127.0.0.1');
});
afterAll(() => site?.close());

/** A page as lynx shows it: its text with numbered links, and the address of each. */
async function view(address: string): Promise<{ text: string; links: Map<string, string> }> {
  const options = ['-dump', '-width=200', '-display_charset=utf-8', '-nomore', address];
  const { stdout } = await run('lynx', options).catch((cause) => {
    if (cause.code !== 'ENOENT') throw cause;
    throw new Error('Found no lynx; expected it from: apt-get install lynx', { cause });
  });
  const [text = '', references = ''] = stdout.split(/^References$/m);
  const links = [...references.matchAll(/^\s*(\d+)\. (\S+)$/gm)].map(
    ([, number = '', target = '']) => [number, target] as const,
  );
  return { text, links: new Map(links) };
}

/** Follows the first link with these words, as somebody does who types its number. */
async function follow(page: Awaited<ReturnType<typeof view>>, words: string) {
  const [, number = ''] = new RegExp(`\\[(\\d+)\\]${words}`).exec(page.text) ?? [];
  const target = page.links.get(number);
  if (!target) throw new Error(`There is no link "${words}" in:\n${page.text}`);
  return view(target);
}

it('a browser without pictures, styles and scripts leads from the first page to what to do', async () => {
  const home = await view(`${site.origin}/`);
  expect(home.text).toContain('No confirmed phone line');
  expect(home.text).toContain('Not run by Pinterest');
  const question = await follow(home, 'Account and log-in');
  expect(question.text).toContain('What is wrong with your account?');
  const outcome = await follow(question, 'Somebody else got into my account');
  expect(outcome.text).toContain('Set a new password now');
  expect(outcome.text).toContain('Open help.pinterest.com');
});

it('a reported line says in plain text that nobody has confirmed it, before its number', async () => {
  const { text } = await view(`${site.origin}/en/contact/gb-general/`);
  const warning = text.indexOf('Nobody has confirmed this number.');
  expect(warning).toBeGreaterThan(0);
  expect(text.indexOf('+44 20 3865 9988')).toBeGreaterThan(warning);
});
