import type { Document, Node, ParsedNode, YAMLError } from 'yaml';
import { isAlias, isCollection, isScalar, parseDocument, visit } from 'yaml';
import { findInvisible } from '@/lib/content/read/invisible';
import { shorten } from '@/lib/rules/base/shorten';
import { jsonMistakes } from './json-mistakes';
import type { Locator } from './locator';
import { locatorOf } from './locator';
import { findDeepNesting } from './nesting';
import { notJson } from './not-json';
import { surroundingsOf } from './surroundings';
import type { Dialect, SyntaxFault } from './syntax-fault';
import { tooDeep } from './syntax-fault';
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

function parserFaults(
  errors: readonly YAMLError[],
  document: Document<ParsedNode>,
  text: string,
  dialect: Dialect,
): SyntaxFault[] {
  if (errors.length === 0) return [];
  return faultsOf(errors, { text, dialect, around: surroundingsOf(document, text) });
}

function parse(text: string, dialect: Dialect): ParsedDocument {
  // What a parser says of these follows from them, and would hide them.
  const mistakes = dialect === 'json' ? jsonMistakes(text) : [];
  if (mistakes.length > 0) return { ok: false, faults: mistakes };
  const document = parseDocument(text, {
    schema: dialect === 'json' ? 'json' : 'failsafe',
    version: '1.2',
    uniqueKeys: true,
    merge: false,
    // 'silent' would also hide that a second document follows, and drop its keys.
    logLevel: 'error',
    prettyErrors: false,
  });
  const errors = [...document.errors, ...document.warnings];
  const faults = [
    ...parserFaults(errors, document as Document<ParsedNode>, text, dialect),
    ...aliasFaults(document as Document<ParsedNode>),
    ...invisibleFaults(document as Document<ParsedNode>),
  ];
  if (faults.length === 0 && dialect === 'json') {
    faults.push(...notJson(document as Document<ParsedNode>, text));
  }
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, data: document.toJS({ maxAliasCount: 0 }), locate: locatorOf(document) };
}

/**
 * Parses JSON or front matter with one parser that knows positions and sees duplicate keys. All
 * faults come back at once; nothing is thrown.
 */
export function parseText(text: string, dialect: Dialect): ParsedDocument {
  const deep = findDeepNesting(text);
  if (deep !== null) return { ok: false, faults: [tooDeep(deep)] };
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
