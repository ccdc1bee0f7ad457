import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import type { Answers } from './draft';
import { answerFault, fieldsFor, pathOf, slugFault } from './draft';
import type { EntryKind, Field } from './fields';
import { entries } from './fields';
import { listed, nameFault, readNames } from './names';

const examples: Record<EntryKind, string> = {
  contact: 'us-general',
  faq: 'lost-my-ticket',
  outcome: 'lost-ticket',
  source: 'contact-page',
};

type Terminal = ReturnType<typeof createInterface>;

/** Asks until the answer has no fault: nobody should type everything again for one of them. */
async function answered(
  terminal: Terminal,
  question: string,
  faultOf: (answer: string) => string | null,
): Promise<string> {
  for (;;) {
    const answer = await terminal.question(question);
    const fault = faultOf(answer);
    if (fault === null) return answer;
    console.log(fault);
  }
}

function asked({ ask }: Field, list: string): string {
  return `${ask}${list}${ask.endsWith('?') && list === '' ? '' : ':'} `;
}

/** What is known before anything is asked: flags may have given some answers. */
interface Start {
  kind: EntryKind;
  folder: string;
  today: string;
  answers: Answers;
}

/** Asks for everything that no flag gave; the kind comes first, because questions depend on it. */
export async function askForEntry({ kind, folder, today, answers }: Start): Promise<Answers> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const told: Record<string, string | undefined> = { ...answers };
  const known = readNames(folder, today);
  const fileFault = (slug: string) => {
    const path = `${folder}/${pathOf(kind, slug.trim())}`;
    return slugFault(slug) ?? (existsSync(path) ? `Found ${path} already.` : null);
  };
  try {
    told.slug ??= await answered(
      terminal,
      `Name of the file, such as "${examples[kind]}": `,
      fileFault,
    );
    for (const { key } of entries[kind].fields) {
      const field = fieldsFor(kind, told).find((candidate) => candidate.key === key);
      if (field === undefined || told[key] !== undefined) continue;
      told[key] = await answered(
        terminal,
        asked(field, listed(field, known)),
        (answer) =>
          answerFault(kind, field, { ...told, [key]: answer }) ?? nameFault(field, answer, known),
      );
    }
    if (kind === 'faq' || kind === 'outcome') {
      told.body ??= await answered(terminal, 'The first paragraph of the text: ', (answer) =>
        answer.trim() === '' ? 'Found no text; expected some Markdown.' : null,
      );
    }
  } finally {
    terminal.close();
  }
  return told;
}
