import type { Document, Node, ParsedNode } from 'yaml';
import { isAlias, isCollection, isMap, isScalar, parseDocument, visit } from 'yaml';
import { findInvisible } from '@/lib/content/read/invisible';
import { shorten } from '@/lib/rules/base/shorten';
import { jsonMistakes } from './json-mistakes';
import type { Locator } from './locator';
import { locatorOf } from './locator';
import { findDeepNesting } from './nesting';
import type { SyntaxFault } from './syntax-fault';
import { faultOf, tooDeep, unquoted } from './syntax-fault';

export type ParsedDocument =
  | { ok: true; data: unknown; locate: Locator }
  | { ok: false; faults: SyntaxFault[] };

/** JSON keeps its types; in front matter every scalar stays the text that was written. */
export type Dialect = 'json' | 'front-matter';

function aliasFaults(document: Document<ParsedNode>): SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  visit(document, (_, node) => {
    const named = isAlias(node) || ((isScalar(node) || isCollection(node)) && node.anchor);
    if (!named) return undefined;
    faults.push({
      rule: 'no-aliases',
      offset: (node as Node).range?.[0] ?? 0,
      message: 'Found an anchor or an alias ("&name", "*name"); expected every value written out.',
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
        message: `Found the invisible character ${found.name}, written as an escape; expected characters that can be seen.`,
        hint: 'Delete the escape.',
      });
    },
  });
  return faults;
}

/** What YAML accepts and JSON does not. */
function notJson(document: Document<ParsedNode>, text: string): SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  const say = (node: Node, message: string, hint: string) =>
    faults.push({ rule: 'file-parses', offset: node.range?.[0] ?? 0, message, hint });
  visit(document, (_, node) => {
    if (isCollection(node) && !node.flow) {
      say(
        node,
        `Found a ${isMap(node) ? 'list of keys' : 'list'} without brackets; expected JSON.`,
        'Put braces { } around keys and brackets [ ] around lists.',
      );
      return visit.BREAK;
    }
    if (isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string') {
      faults.push(unquoted(node.value, node.range?.[0] ?? 0));
    }
    if (isScalar(node) && node.type === 'QUOTE_SINGLE') {
      say(node, 'Found single quotes; expected double quotes.', 'JSON knows only "double quotes".');
    }
    return undefined;
  });
  return faults.length > 0 ? faults : remainderNotJson(text);
}

/** Whatever JSON's own parser still refuses. */
function remainderNotJson(text: string): SyntaxFault[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      {
        rule: 'file-parses',
        offset: Number(/position (\d+)/.exec(reason)?.[1] ?? 0),
        message: 'Found something that is no JSON; expected strict JSON.',
        hint: 'Compare this place with another file of the same folder.',
      },
    ];
  }
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
    prettyErrors: true,
  });
  const faults = [
    ...[...document.errors, ...document.warnings].map((error) => faultOf(error, text)),
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
    const fault = {
      rule: 'file-parses',
      offset: 0,
      message: `Found something that cannot be parsed (${shorten(reason)}); expected ${dialect === 'json' ? 'JSON' : 'front matter'}.`,
      hint: 'Compare the file with another one of the same folder.',
    };
    return { ok: false, faults: [fault] };
  }
}
