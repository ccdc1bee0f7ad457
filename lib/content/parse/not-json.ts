import type { Document, Node, ParsedNode } from 'yaml';
import { isCollection, isMap, isScalar, visit } from 'yaml';
import type { Fault } from '@/lib/rules/base/fault';
import { firstNotJson } from './strict-json';
import type { SyntaxFault } from './syntax-fault';
import { unquoted } from './syntax-fault';

/** What YAML accepts and JSON does not. */
export function notJson(document: Document<ParsedNode>, text: string): SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  const say = (node: Node, words: Fault) =>
    faults.push({ rule: 'file-parses', offset: node.range?.[0] ?? 0, ...words });
  visit(document, (_, node) => {
    if (isCollection(node) && !node.flow) {
      say(node, {
        found: `a ${isMap(node) ? 'list of keys' : 'list'} without brackets`,
        expected: 'JSON',
        hint: 'Put braces { } around keys and brackets [ ] around lists.',
      });
      return visit.BREAK;
    }
    if (isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string') {
      faults.push(unquoted(node.value, node.range?.[0] ?? 0));
    }
    if (isScalar(node) && node.type === 'QUOTE_SINGLE') {
      say(node, {
        found: 'single quotes',
        expected: 'double quotes',
        hint: 'JSON knows only "double quotes".',
      });
    }
    return undefined;
  });
  return faults.length > 0 ? faults : remainderNotJson(text);
}

/** Whatever the tree does not show, and what a text is told that is too long for its parser. */
export function remainderNotJson(text: string): SyntaxFault[] {
  const offset = firstNotJson(text);
  if (offset === null) return [];
  return [
    {
      rule: 'file-parses',
      offset,
      found: 'something that is no JSON',
      expected: 'strict JSON',
      hint: 'Compare this place with another file of the same folder.',
    },
  ];
}
