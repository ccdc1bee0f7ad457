import { describe, expect, it } from 'vitest';
import { loadDirectory } from '@/lib/content/load/load-directory';
import { readFolder } from '@/lib/content/read/read-folder';
import { formatGithub } from '@/lib/content/report/github';
import { formatJson } from '@/lib/content/report/json';
import { formatMarkdown } from '@/lib/content/report/markdown';
import { quotesFrom } from '@/lib/content/report/quote';
import { formatText } from '@/lib/content/report/text';
import type { Problem } from '@/lib/rules/base/problem';
import { problemOf } from '@/lib/rules/base/problem';
import { pinnedDay, situation } from '@/tests/unit/content-folder';

const fault = { found: '1', expected: 'a quoted text', hint: 'Correct it.' };

function problem({
  severity = 'error',
  file = 'contacts/press.json',
  line = 1,
  column = 1,
  ...own
}: Partial<Omit<Problem, 'rule' | 'message'>>): Problem {
  return problemOf({ id: 'shape', severity }, file, { line, column }, { ...fault, ...own });
}

const quote = quotesFrom([
  { path: 'contacts/press.json', text: '{\n\t"name": "é", "value": 7,\r\n\n}' },
]);

describe('the quote of a problem', () => {
  it('shows the line and marks the place, tabs kept as tabs', () => {
    expect(quote(problem({ line: 2, column: 25 }))).toEqual([
      '2 | \t"name": "é", "value": 7,',
      `  | \t${' '.repeat(23)}^`,
    ]);
  });

  it.each([
    ['an empty line', { line: 3 }],
    ['a line that is not there', { line: 9 }],
    ['a file that was refused', { file: 'contacts/other.json' }],
  ])('is left out for %s', (_, own) => {
    expect(quote(problem(own))).toBeNull();
  });

  it('cuts a long line around the place, and the mark still stands below it', () => {
    const text = `${'a'.repeat(300)}X${'b'.repeat(300)}`;
    const [line = '', mark = ''] = quotesFrom([{ path: 'f', text }])(
      problem({ file: 'f', column: 301 }),
    ) as string[];
    expect(line.length).toBeLessThan(100);
    expect(line[mark.indexOf('^')]).toBe('X');
    expect(line).toMatch(/^1 \| …a+Xb+…$/);
  });
});

describe('the report for a terminal', () => {
  it('groups by file, quotes, explains and names the documentation', () => {
    const { folder } = situation('phone-is-canonical');
    const { problems } = loadDirectory(folder, pinnedDay);
    const quoted = quotesFrom(readFolder(folder).files);
    expect(formatText(problems, { folder: 'content', quote: quoted })).toBe(
      [
        'content/contacts/us-general.json',
        '  5:12  error  phone-is-canonical',
        '    5 |   "value": "+440000000000",',
        '      |            ^',
        '    Found     the number +440000000000',
        '    Expected  its canonical form +44000000000.',
        '    Mend it   Write "value": "+44000000000" after making sure that this is the number the source gives.',
        '    The rule  content/RULES.md#phone-is-canonical',
        '',
        '1 error, 0 warnings in 1 file. Nothing is published while there is an error.',
      ].join('\n'),
    );
  });

  it('tells files with errors last, and each file once', () => {
    const text = formatText([
      problem({ file: 'a' }),
      problem({ file: 'b', severity: 'warning' }),
      problem({ file: 'a', line: 2, severity: 'warning' }),
    ]);
    expect(text.match(/^\S+$/gm)).toEqual(['b', 'a']);
    expect(text).toContain('1 error, 2 warnings in 2 files.');
  });

  it('says that warnings stop nothing, and when there is nothing to say', () => {
    expect(formatText([problem({ severity: 'warning' })])).toMatch(/Warnings stop nothing\.$/);
    expect(formatText([])).toBe('No problem found.');
  });

  it('says what happens until it is mended behind what is expected', () => {
    const text = formatText([problem({ consequence: 'Nobody sees it.' })]);
    expect(text).toContain('    Expected  a quoted text. Nobody sees it.\n');
  });

  it('knows the parts of a fault whose value holds the words of the report', () => {
    const text = formatText([problem({ found: '"a; expected b"', expected: 'c' })]);
    expect(text).toContain('Found     "a; expected b"\n    Expected  c.\n');
  });
});

describe('what a file chose', () => {
  const hostile = 'x\n::error file=README.md::pwned\r\u001b[31m\u009b2J\u202e\u2028`# `';
  const told = problem({ file: hostile, found: hostile, expected: hostile, hint: hostile });
  const reports = [
    formatText([told], { folder: 'content' }),
    formatMarkdown([told], { folder: 'content' }),
    formatJson([told]),
    formatGithub([told], { folder: 'content', token: 'secret-word' }),
  ];

  it.each(reports)('begins no line and does nothing in a report', (report) => {
    expect(report).toMatch(/u001b\\?\[31m/);
    expect(report).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
    const lines = report.split('\n').filter((line) => /^\s*::/.test(line));
    expect(
      lines.filter((line) => !/^::(?:error file=content|stop-commands|secret-word)/.test(line)),
    ).toEqual([]);
  });
});

describe('the report for programs', () => {
  it('is problems and counts', () => {
    const problems = [problem({}), problem({ severity: 'warning' })];
    expect(JSON.parse(formatJson(problems))).toEqual({
      problems,
      counts: { errors: 1, warnings: 1 },
    });
  });
});

describe('the report for GitHub', () => {
  const context = { folder: 'content', token: 'secret-word' };
  const many = (severity: Problem['severity']) =>
    Array.from({ length: 12 }, (_, index) => problem({ severity, line: index + 1 }));

  it('has at most ten annotations of a kind, errors first, and the whole text below', () => {
    const lines = formatGithub([...many('warning'), ...many('error')], context).split('\n');
    const kinds = lines.map((line) => /^::(error|warning) /.exec(line)?.[1]);
    expect(kinds.slice(0, 20)).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning')]);
    expect(kinds.slice(20).every((kind) => kind === undefined)).toBe(true);
    expect(lines.filter((line) => /^ {2}\d+:1 {2}/.test(line))).toHaveLength(24);
  });

  it('escapes line ends, percent signs, and what ends a property', () => {
    const [line] = formatGithub(
      [problem({ file: 'a,b:c.json', found: '50%\r\n::error::x', hint: 'H.' })],
      context,
    ).split('\n');
    expect(line).toBe(
      '::error file=content/a%2Cb%3Ac.json,line=1,col=1,title=shape::Found 50%25\\u000d\\u000a::error::x; expected a quoted text.%0AH.%0Acontent/RULES.md#shape',
    );
  });

  it('lets no command of a file through: commands are stopped around the text', () => {
    const report = formatGithub([problem({ hint: '##[add-mask]a' })], context);
    const [, stopped = '', after] = report.split(/::stop-commands::secret-word|::secret-word::/);
    expect(stopped).toContain('##[add-mask]a');
    expect(after).toBe('');
  });
});

describe('the report as Markdown', () => {
  it('names the file, quotes the line in a fence and links to the rule', () => {
    const text = formatMarkdown([problem({ line: 2, column: 2 })], {
      folder: 'content',
      quote,
      rulesAddress: 'https://example.org/RULES.md',
    });
    expect(text).toContain('### content/contacts/press.json\n');
    expect(text).toContain('```text\n2 | \t"name": "é", "value": 7,\n  | \t^\n```\n- Found: 1\n');
    expect(text).toContain('[shape](https://example.org/RULES.md#shape)');
  });

  it('keeps what a file wrote from becoming mark-up or ending the fence', () => {
    const fences = quotesFrom([{ path: 'contacts/press.json', text: '```` <b>' }]);
    const found = '[a](https://evil.example) <img> @all `x`';
    const text = formatMarkdown([problem({ found })], { quote: fences });
    expect(text).toContain('`````text\n1 | ```` <b>');
    expect(text).not.toMatch(/[^\\]\]\(https|[^\\]<img|[^\\]@all|[^\\]`x/);
  });

  it('stops at 500 problems and says how many it left out', () => {
    const text = formatMarkdown(Array.from({ length: 503 }, () => problem({})));
    expect(text.match(/^\*\*error/gm)).toHaveLength(500);
    expect(text).toContain('\n\n3 more: run');
  });
});
