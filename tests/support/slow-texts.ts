/** What made a parser or a search take seconds or minutes, or could: each is repeated to any length. */
const units = [
  '*a_',
  'a\n=\n',
  '*_',
  '_a*',
  '**',
  '~a~',
  '`',
  '`a',
  '``a`',
  '[',
  '![',
  '[a](',
  '[a]:\n',
  '[a]: b\n',
  '](',
  '<',
  '<a ',
  '<!--',
  '&',
  '&a',
  '&amp;',
  '\\',
  '> ',
  '>',
  '- ',
  '-\n',
  '1. ',
  '* a\n ',
  '# ',
  '#\n',
  '|a',
  '|-|\n',
  'a\n-\n',
  'a  \n',
  'a\n',
  '\n',
  ' ',
  '\t',
  '    a\n',
  '"',
  "'",
  '",',
  '"a":',
  "a: 'b\n",
  'a: "\n',
  'a: b\n',
  '- a\n',
  '{',
  '}',
  ':',
  ': ',
  '? ',
  ',',
  '!a ',
  '&a ',
  '*a ',
  '|\n',
  '%',
  '@',
  'a@',
  'a.',
  'a-',
  'a',
  'A1 ',
  '1 ',
  '1-',
  '+1(',
  '1.',
  '漢',
  '漢字 ',
  'ก',
  'é',
  '\u0301',
  'www.',
  'https://',
  'at ',
  'a dot ',
  'eight ',
  '{contact:',
];

/** Milliseconds of the processor that something takes, whatever else the machine does. */
function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const repeated = (unit: string, length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/**
 * The texts, of so many characters and of nothing but one of these units, over which `read` takes the
 * processor longer than `bound` milliseconds.
 */
export function slowTexts(
  length: number,
  bound: number,
  read: (text: string) => unknown,
): string[] {
  return units.filter((unit) => {
    const text = repeated(unit, length);
    return processorTime(() => read(text)) > bound;
  });
}
