import { existsSync } from 'node:fs';
import type { Terminal } from '@/lib/content/cli/command';
import type { BuildInputs } from '@/lib/content/read/environment';
import type { Answers } from './data';
import { answerFault, bodyFault, draftData, fieldsFor, hasBody, pathOf, slugFault } from './draft';
import type { EntryKind, Field } from './fields';
import { entries } from './fields';
import { listed, nameFault, readNames } from './names';

const examples: Record<EntryKind, string> = {
  contact: 'us-general',
  faq: 'lost-my-ticket',
  outcome: 'lost-ticket',
  source: 'contact-page',
};

/** Who is asked, and how they are told what is wrong with an answer. */
interface Dialogue {
  terminal: Terminal;
  tell: (fault: string) => void;
}

/** Asks until the answer has no fault: nobody should type everything again for one of them. */
async function answered(
  { terminal, tell }: Dialogue,
  question: string,
  faultOf: (answer: string) => string | null,
): Promise<string> {
  for (;;) {
    const answer = await terminal.question(question);
    const fault = faultOf(answer);
    if (fault === null) return answer;
    tell(fault);
  }
}

function asked({ ask }: Field, list: string): string {
  return `${ask}${list}${ask.endsWith('?') && list === '' ? '' : ':'} `;
}

/** What is known before anything is asked: flags may have given some answers. */
interface Start extends BuildInputs {
  kind: EntryKind;
  answers: Answers;
}

/** What is wrong with the name of a file, and with one that is taken. */
function fileFault({ kind, contentDir }: Start, slug: string): string | null {
  const path = `${contentDir}/${pathOf(kind, slug.trim())}`;
  return slugFault(slug) ?? (existsSync(path) ? `Found ${path} already.` : null);
}

/** Asks for everything that no flag gave; the kind comes first, because questions depend on it. */
async function askAll(start: Start, dialogue: Dialogue): Promise<Answers> {
  const { kind, contentDir, today } = start;
  const given: Record<string, string | undefined> = { ...start.answers };
  const known = readNames(contentDir, today);
  const ask = async (key: string, question: string, faultOf: (answer: string) => string | null) => {
    given[key] ??= await answered(dialogue, question, faultOf);
  };
  const faultIn = (field: Field, answer: string) => {
    const answers = { ...given, [field.key]: answer };
    const value = draftData(kind, answers)[field.key];
    return answerFault(kind, field, answers) ?? nameFault(field, value, known);
  };
  const example = `Name of the file, such as "${examples[kind]}": `;
  await ask('slug', example, (slug) => fileFault(start, slug));
  for (const { key } of entries[kind].fields) {
    const field = fieldsFor(kind, given).find((candidate) => candidate.key === key);
    if (field) await ask(key, asked(field, listed(field, known)), (text) => faultIn(field, text));
  }
  if (hasBody(kind)) await ask('body', 'The first paragraph of the text: ', bodyFault);
  return given;
}

/** Asks in a terminal for what an entry needs, and closes it. */
export async function askForEntry(start: Start, dialogue: Dialogue): Promise<Answers> {
  try {
    return await askAll(start, dialogue);
  } finally {
    dialogue.terminal.close();
  }
}
