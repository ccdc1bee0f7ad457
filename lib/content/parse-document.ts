import type { Document, Node, ParsedNode, YAMLError } from 'yaml';
import { isAlias, isCollection, isMap, isScalar, parseDocument, visit } from 'yaml';
import type { Locator } from './locator';
import { locatorOf } from './locator';

/** A fault of the writing itself, at so many characters into the text. */
export interface SyntaxFault {
  rule: string;
  offset: number;
  message: string;
  hint: string;
}

export type ParsedDocument =
  | { ok: true; data: unknown; locate: Locator }
  | { ok: false; faults: SyntaxFault[] };

/** JSON keeps its types; in front matter every scalar stays the text that was written. */
export type Dialect = 'json' | 'front-matter';

/** Deeper than any shape of ours, and far from where parsers overflow their stack. */
const maximumDepth = 24;

const tooDeep: SyntaxFault = {
  rule: 'nesting-is-shallow',
  offset: 0,
  message: `Found brackets nested more than ${maximumDepth} deep; expected the shape of the other files.`,
  hint: 'Remove the superfluous brackets.',
};

/** Brackets inside of quoted text count too: more than two dozen there are no accident either. */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1;
    if (character === ']' || character === '}') depth -= 1;
    if (depth > maximumDepth) return true;
  }
  return false;
}

function faultOf(error: YAMLError, text: string): SyntaxFault {
  const offset = error.pos[0];
  const [message] = error.message.split(/ at line \d+| in flow collection/);
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\n:]*/.exec(text.slice(offset))?.[0] ?? '';
    return {
      rule: 'keys-are-unique',
      offset,
      message: `Found the key ${key.trim()} a second time; expected each key once.`,
      hint: 'Keep one of the two. A program would silently keep the last.',
    };
  }
  if (/Unresolved plain/.test(error.message)) {
    const word = /^[^\s,\]}]*/.exec(text.slice(offset))?.[0] ?? '';
    return {
      rule: 'text-is-quoted',
      offset,
      message: `Found ${word.slice(0, 40)} without quotes; expected a quoted text.`,
      hint: `Write "${word.slice(0, 40)}".`,
    };
  }
  return {
    rule: 'file-parses',
    offset,
    message: `Found a mistake in the writing: ${message}.`,
    hint: 'Look for a missing or superfluous quote, comma, colon or bracket here or just before.',
  };
}

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
      const word = node.value.slice(0, 40);
      faults.push({
        rule: 'text-is-quoted',
        offset: node.range?.[0] ?? 0,
        message: `Found ${word} without quotes; expected a quoted text.`,
        hint: `Write "${word}".`,
      });
    }
    if (isScalar(node) && node.type === 'QUOTE_SINGLE') {
      say(node, 'Found single quotes; expected double quotes.', 'JSON knows only "double quotes".');
    }
    return undefined;
  });
  return faults.length > 0 ? faults : remainderNotJson(text);
}

/** Comments, trailing commas and the like: whatever JSON's own parser still refuses. */
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
        hint: 'Look for a comment or a comma before a closing bracket: JSON has neither.',
      },
    ];
  }
}

function parse(text: string, dialect: Dialect): ParsedDocument {
  const document = parseDocument(text, {
    schema: dialect === 'json' ? 'json' : 'failsafe',
    version: '1.2',
    uniqueKeys: true,
    merge: false,
    logLevel: 'silent',
    prettyErrors: true,
  });
  const faults = [
    ...[...document.errors, ...document.warnings].map((error) => faultOf(error, text)),
    ...aliasFaults(document as Document<ParsedNode>),
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
  if (nestsTooDeep(text)) return { ok: false, faults: [tooDeep] };
  try {
    return parse(text, dialect);
  } catch (error) {
    // Whatever a parser may still throw on hostile input is the file's fault, not a crash.
    const reason = error instanceof Error ? error.message : String(error);
    const fault = {
      rule: 'file-parses',
      offset: 0,
      message: `Found something that cannot be parsed (${reason.slice(0, 120)}); expected ${dialect === 'json' ? 'JSON' : 'front matter'}.`,
      hint: 'Compare the file with another one of the same folder.',
    };
    return { ok: false, faults: [fault] };
  }
}
