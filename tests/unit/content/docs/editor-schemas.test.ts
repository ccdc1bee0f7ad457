import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editorSchemas } from '@/lib/content/docs/editor-schemas';

const content = join(import.meta.dirname, '../../../../content');
const folder = join(content, '.schemas');

type Node = Record<string, unknown>;

/** Every property of a schema, with the path that leads to it. */
function propertiesOf(node: unknown, path = ''): [string, Node][] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties, ...rest } = node as Node & { properties?: Record<string, Node> };
  const own = Object.entries(properties ?? {}).flatMap(([key, value]): [string, Node][] => [
    [`${path}/${key}`, value],
    ...propertiesOf(value, `${path}/${key}`),
  ]);
  const inner = Object.entries(rest).flatMap(([key, value]) =>
    propertiesOf(value, /^\d+$/.test(key) ? path : `${path}/${key}`),
  );
  return [...own, ...inner];
}

describe('the schemas for editors', () => {
  it('are what the shapes say today: else run `npm run docs:schemas`', () => {
    const written = readdirSync(folder).map((name) => [
      name,
      readFileSync(join(folder, name), 'utf8'),
    ]);
    expect(new Map(written as [string, string][])).toEqual(editorSchemas());
  });

  it.each([...editorSchemas()])('explain every key of %s', (_, text) => {
    const properties = propertiesOf(JSON.parse(text));
    expect(properties.length).toBeGreaterThan(2);
    const bare = properties.filter(([, { description }]) => typeof description !== 'string');
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it('say in words what a pattern wants', () => {
    const contacts = JSON.parse(editorSchemas().get('contacts.json') ?? '');
    expect(contacts.oneOf[0].properties.value.patternErrorMessage).toBe(
      'Expected a number in E.164: "+", country code, digits only, no spaces.',
    );
    expect(contacts.oneOf[0].properties.$schema).toBeDefined();
  });

  it('ask only for what a file cannot leave out', () => {
    const faqs = JSON.parse(editorSchemas().get('faqs.json') ?? '');
    expect(faqs.required).toEqual(['question', 'answer', 'topic', 'sources']);
    expect(faqs.additionalProperties).toBe(false);
  });
});

describe('the files that editors change', () => {
  const named = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json') && !path.startsWith('.schemas'))
    .map((path) => [path, JSON.parse(readFileSync(join(content, path), 'utf8'))] as const)
    .filter(([, data]) => !Array.isArray(data));

  it('name their schema first, and it exists', () => {
    expect(named.length).toBeGreaterThan(100);
    for (const [path, data] of named) {
      expect([path, Object.keys(data)[0]]).toEqual([path, '$schema']);
      const [first = ''] = path.split('/');
      const expected = path.includes('/') ? `${first}.json` : path;
      const target = normalize(join(content, dirname(path), data.$schema));
      expect([path, target]).toEqual([path, join(folder, expected)]);
      expect(existsSync(target)).toBe(true);
    }
  });
});
