import matter from 'gray-matter';
import type { Fault } from '@/lib/rules/base/fault';

function refuse(): never {
  throw new Error('Front matter is parsed elsewhere; this language is not read.');
}

/**
 * gray-matter executes `---js` front matter by default. Here it only splits: its parser for YAML
 * returns nothing, and every other language is refused even if the check of the fence is passed.
 */
const engines = {
  ...Object.fromEntries(
    ['json', 'javascript', 'js', 'coffee', 'coffeescript', 'cson', 'toml'].map((language) => [
      language,
      { parse: refuse, stringify: refuse },
    ]),
  ),
  yaml: { parse: () => ({}), stringify: refuse },
};

const fence = '---';

export type FrontMatter =
  | { ok: true; head: string; headOffset: number; body: string; bodyOffset: number }
  | ({ ok: false; offset: number } & Fault);

/**
 * Splits a Markdown file into its front matter (still text) and its body. The fences are exactly
 * `---`: a language behind them (`---js`) would ask to be executed.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const [first = ''] = text.split(/\r?\n/, 1);
  if (first !== fence) {
    return {
      ok: false,
      offset: 0,
      found: `${JSON.stringify(first.slice(0, 40))} as the first line`,
      expected: '"---" alone',
      hint: 'Begin the file with a line "---", then the keys, then another line "---". No other language is read.',
    };
  }
  const closing = /\n(---.*)/.exec(text);
  if (closing?.[1]?.trimEnd() !== fence) {
    return {
      ok: false,
      offset: closing ? closing.index + 1 : 0,
      found: closing ? JSON.stringify(closing[1]?.slice(0, 40)) : 'no second line "---"',
      expected: `${closing ? '"---" alone,' : 'one'} where the front matter ends`,
      hint: 'Put a line "---" below the last key.',
    };
  }
  const { matter: between, content: body } = matter(text, { engines });
  // Of a line end of two characters the splitter leaves one, which would belong to the last value.
  const head = between.replace(/\r$/, '');
  return { ok: true, head, headOffset: fence.length, body, bodyOffset: text.length - body.length };
}
