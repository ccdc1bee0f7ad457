import type { Document, Node, ParsedNode } from 'yaml';
import { isAlias, isCollection, isScalar, parseDocument, visit } from 'yaml';
import { findInvisible } from '@/lib/content/read/invisible';
import { shorten } from '@/lib/rules/base/shorten';
import { jsonMistakes } from './json-mistakes';
import type { Locator } from './locator';
import { locatorOf } from './locator';
import { findDeepNesting } from './nesting';
import { notJson, remainderNotJson } from './not-json';
import { surroundingsOf } from './surroundings';
import type { Dialect, SyntaxFault } from './syntax-fault';
import { mostFaults, tooDeep } from './syntax-fault';
import type { Stumble } from './yaml-fault';
import { faultsOf } from './yaml-fault';

export type ParsedDocument =
  | { ok: true; data: unknown; locate: Locator }
  | { ok: false; faults: SyntaxFault[] };

function aliasFaults(document: Document<ParsedNode>): SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  visit(document, (_, node) => {
    const named = isAlias(node) || ((isScalar(node) || isCollection(node)) && node.anchor);
    if (!named) return undefined;
    faults.push({
      rule: 'no-aliases',
      offset: (node as Node).range?.[0] ?? 0,
      found: 'an anchor or an alias ("&name", "*name")',
      expected: 'every value written out',
      hint: 'Write the value itself in each place. Aliases can make a small file endless.',
    });
    return visit.BREAK;
  });
  return faults;
}

/** Names by which JavaScript knows an object's own making: as a key they would change the object. */
const namesOfObjects = new Set(['__proto__', 'constructor', 'prototype']);

function keyFaults(document: Document<ParsedNode>): SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key) || !namesOfObjects.has(String(key.value))) return;
      faults.push({
        rule: 'known-keys',
        offset: key.range?.[0] ?? 0,
        found: `the key ${JSON.stringify(key.value)}`,
        expected: 'a key of this kind of file',
        hint: 'Remove it, with what stands behind it.',
      });
    },
  });
  return faults;
}

/** An escape such as "\\u202e" writes in plain letters what a file may not contain. */
function invisibleFaults(document: Document<ParsedNode>): SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  visit(document, {
    Scalar: (_, node) => {
      const found = typeof node.value === 'string' ? findInvisible(node.value) : null;
      if (found === null) return;
      faults.push({
        rule: 'file-has-plain-characters',
        offset: node.range?.[0] ?? 0,
        found: `the invisible character ${found.name}, written as an escape`,
        expected: 'characters that can be seen',
        hint: 'Delete the escape.',
      });
    },
  });
  return faults;
}

/** Keys that stand in their object already, in time that grows with the number of keys alone. */
function duplicateKeys(document: Document): Stumble[] {
  const found: Stumble[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const [offset = 0] = key.range ?? [];
        if (seen.has(key.value)) found.push({ code: 'DUPLICATE_KEY', pos: [offset, offset] });
        seen.add(key.value);
      }
    },
  });
  return found;
}

function parserFaults(
  errors: readonly Stumble[],
  document: Document<ParsedNode>,
  text: string,
  dialect: Dialect,
): SyntaxFault[] {
  if (errors.length === 0) return [];
  return faultsOf(errors.slice(0, mostFaults), {
    text,
    dialect,
    around: surroundingsOf(document, text),
  });
}

function parse(text: string, dialect: Dialect): ParsedDocument {
  const document = parseDocument(text, {
    schema: dialect === 'json' ? 'json' : 'failsafe',
    version: '1.2',
    // It compares each key with every other one; `duplicateKeys` looks each up.
    uniqueKeys: false,
    merge: false,
    // 'silent' would also hide that a second document follows, and drop its keys.
    logLevel: 'error',
    prettyErrors: false,
  });
  const errors = [...document.errors, ...document.warnings, ...duplicateKeys(document)];
  const faults = [
    ...parserFaults(errors, document as Document<ParsedNode>, text, dialect),
    ...aliasFaults(document as Document<ParsedNode>),
    ...invisibleFaults(document as Document<ParsedNode>),
    ...keyFaults(document as Document<ParsedNode>),
  ];
  if (faults.length === 0 && dialect === 'json') {
    faults.push(...notJson(document as Document<ParsedNode>, text));
  }
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, mostFaults) };
  return { ok: true, data: document.toJS({ maxAliasCount: 0 }), locate: locatorOf(document) };
}

/**
 * The parser of YAML takes long over many small pieces: 15 ms a kilobyte. Front matter is short, and long
 * JSON that is none is told by a quicker look, with the place alone.
 */
const longestForParser = 20_000;

const tooLong = (text: string): SyntaxFault => ({
  rule: 'text-is-simple',
  offset: longestForParser,
  found: `front matter of ${text.length} characters`,
  expected: `at most ${longestForParser}`,
  hint: 'Split the file into several entries, or leave out what nobody needs.',
});

/** What is told before the parser runs: what it said of these would follow from them, and hide them. */
function faultsAtSight(text: string, dialect: Dialect): SyntaxFault[] {
  const isLong = text.length > longestForParser;
  if (dialect === 'front-matter') return isLong ? [tooLong(text)] : [];
  const mistakes = jsonMistakes(text);
  return mistakes.length > 0 || !isLong ? mistakes : remainderNotJson(text);
}

/**
 * Parses JSON or front matter with one parser that knows positions and sees duplicate keys. All
 * faults come back at once; nothing is thrown.
 */
export function parseText(text: string, dialect: Dialect): ParsedDocument {
  const deep = findDeepNesting(text);
  if (deep !== null) return { ok: false, faults: [tooDeep(deep)] };
  const faults = faultsAtSight(text, dialect);
  if (faults.length > 0) return { ok: false, faults };
  try {
    return parse(text, dialect);
  } catch (error) {
    // Whatever a parser may still throw on hostile input is the file's fault, not a crash.
    const reason = error instanceof Error ? error.message : String(error);
    const fault: SyntaxFault = {
      rule: 'file-parses',
      offset: 0,
      found: `something that cannot be parsed (${shorten(reason)})`,
      expected: dialect === 'json' ? 'JSON' : 'front matter',
      hint: 'Compare the file with another one of the same folder.',
    };
    return { ok: false, faults: [fault] };
  }
}
