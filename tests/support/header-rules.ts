type Header = [name: string, value: string];

interface HeaderRule {
  path: string;
  headers: Header[];
}

/** The rules of a `_headers` file, in their order. */
export function headerRules(text: string): HeaderRule[] {
  return text.split('\n\n').map((block) => {
    const [path = '', ...lines] = block.trimEnd().split('\n');
    const headers = lines.map((line): Header => {
      const [name = '', ...value] = line.trim().split(': ');
      return [name, value.join(': ')];
    });
    return { path, headers };
  });
}

const matches = (rule: string, path: string) =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path;

/** Every header that the rules give a path, also one that two of them set. */
export function headersByRules(rules: readonly HeaderRule[], path: string): Header[] {
  return rules.filter((rule) => matches(rule.path, path)).flatMap(({ headers }) => headers);
}
