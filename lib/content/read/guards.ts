import type { Severity } from '@/lib/rules/base/problem';

/** What a file must be before any rule over the whole content looks at it. */
export interface Guard<Id extends string = string> {
  id: Id;
  severity: Severity;
  /** What must hold, in one sentence. */
  summary: string;
  /** What goes wrong when it does not. */
  why: string;
}

function guard<Id extends string>(id: Id, summary: string, why: string): Guard<Id> {
  return { id, severity: 'error', summary, why };
}

/** Every guard, in the order in which a file meets them. */
export const guards = [
  guard(
    'folder-is-readable',
    'The content folder exists and can be read.',
    'A wrong name would publish an empty directory.',
  ),
  guard(
    'file-name-is-plain',
    'The names of files and folders have small letters from a to z, digits, dots and hyphens.',
    'A name stands in addresses, in reports and in commands: other characters can be obeyed there, or look like others.',
  ),
  guard(
    'file-is-regular',
    'Every entry is a file or a folder, and never a symbolic link.',
    'A link could put a file from outside the folder on a public page.',
  ),
  guard(
    'file-is-small',
    'A file has at most 64 KiB.',
    'Files of this directory have a few kilobytes; one that is much larger was put there by mistake.',
  ),
  guard(
    'file-is-utf8',
    'A file is text in UTF-8.',
    'In another encoding, letters turn into other letters on the page.',
  ),
  guard(
    'file-has-plain-characters',
    'A file has no invisible characters, not even written as an escape.',
    'An invisible character can turn a number around, or make two texts differ that look the same.',
  ),
  guard(
    'file-has-a-place',
    'A file lies in the folder of its kind and has the ending of that folder.',
    'Nothing would read it, and its author would believe it published.',
  ),
  guard(
    'organization-is-described',
    'There is a file organization.json.',
    'Without the official domains, nothing can be confirmed.',
  ),
  guard(
    'issue-flow-is-described',
    'There is a file issue-flow.json.',
    'Without the questions, nobody is led to an answer.',
  ),
  guard(
    'front-matter',
    'A Markdown file begins with its keys between two lines "---".',
    'Without the second line, the keys would become a part of the text. Any other language there might be executed.',
  ),
  guard(
    'text-is-simple',
    'Front matter and the text below it have at most 20,000 characters each, and the text 1,000 lines and 500 marks of Markdown.',
    'Nobody reads more on a page, and a text of nothing but marks can keep a program busy for minutes.',
  ),
  guard(
    'nesting-is-shallow',
    'Brackets and lists are not nested deeper than 24 levels.',
    'No file here needs it, and deep nesting makes programs stop.',
  ),
  guard(
    'file-parses',
    'A JSON file is strict JSON, and front matter is plain YAML.',
    'A program that guesses what was meant may guess wrong.',
  ),
  guard(
    'keys-are-unique',
    'Each key stands once.',
    'Of two equal keys a program keeps one in silence, perhaps the wrong one.',
  ),
  guard(
    'no-aliases',
    'Every value is written out; there are no anchors and aliases.',
    'An alias hides what a key says, and can make a small file endless.',
  ),
  guard(
    'text-is-quoted',
    'In JSON, every text stands in double quotes.',
    'Without quotes, a text like no or 22:00 could be read as something else.',
  ),
  guard(
    'known-keys',
    'A file has the keys of its kind and no others.',
    'A misspelt key would be dropped in silence, with what stands behind it.',
  ),
  guard(
    'shape',
    'Each key has a value of its form: a text, a list, a day, an address.',
    'Pages would show something broken, or nothing.',
  ),
];

export type GuardId = (typeof guards)[number]['id'];
