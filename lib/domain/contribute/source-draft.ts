import type { Data } from './contact-draft';
import { oneLine, typedNames, typedStatements } from './typed-values';

/** What somebody typed about a document that is not listed yet. */
export interface SourceAnswers {
  kind: string;
  title: string;
  publisher: string;
  url: string;
  languages: string;
  method: string;
  observedOn: string;
  /** Left out where nobody is asked. */
  statements?: string;
}

/** The data of a new source's file, in the order in which files are written. */
export function sourceDraft(answers: SourceAnswers): Data {
  const statements = typedStatements(answers.statements ?? '');
  return {
    kind: answers.kind,
    title: oneLine(answers.title),
    publisher: oneLine(answers.publisher),
    url: answers.url.trim() || null,
    languages: typedNames(answers.languages),
    method: answers.method,
    observedOn: answers.observedOn || null,
    ...(statements.length > 0 && { statements }),
  };
}
