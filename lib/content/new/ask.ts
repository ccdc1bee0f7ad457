import { existsSync } from 'node:fs';
import type { Terminal } from '@/lib/content/cli/command';
import type { BuildInputs } from '@/lib/content/read/environment';
import type { Answers } from './draft';
import { answerFault, bodyFault, fieldsFor, pathOf, slugFault } from './draft';
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

/** Asks for everything that no flag gave; the kind comes first, because questions depend on it. */
export async function askForEntry(start: Start, dialogue: Dialogue): Promise<Answers> {
  const { kind, contentDir: folder, today, answers } = start;
  const told: Record<string, string | undefined> = { ...answers };
  const known = readNames(folder, today);
  const fileFault = (slug: string) => {
    const path = `${folder}/${pathOf(kind, slug.trim())}`;
    return slugFault(slug) ?? (existsSync(path) ? `Found ${path} already.` : null);
  };
  try {
    told.slug ??= await answered(
      dialogue,
      `Name of the file, such as "${examples[kind]}": `,
      fileFault,
    );
    for (const { key } of entries[kind].fields) {
      const field = fieldsFor(kind, told).find((candidate) => candidate.key === key);
      if (field === undefined || told[key] !== undefined) continue;
      told[key] = await answered(
        dialogue,
        asked(field, listed(field, known)),
        (answer) =>
          answerFault(kind, field, { ...told, [key]: answer }) ?? nameFault(field, answer, known),
      );
    }
    if (kind === 'faq' || kind === 'outcome') {
      told.body ??= await answered(dialogue, 'The first paragraph of the text: ', bodyFault);
    }
  } finally {
    dialogue.terminal.close();
  }
  return told;
}
