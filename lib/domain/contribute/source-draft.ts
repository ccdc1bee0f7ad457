import type { Data } from './contact-draft';

/** What somebody typed about a document that is not listed yet. */
export interface SourceAnswers {
  kind: string;
  title: string;
  publisher: string;
  url: string;
  languages: string;
  method: string;
  observedOn: string;
}

/** The data of a new source's file, in the order in which files are written. */
export function sourceDraft(answers: SourceAnswers): Data {
  const text = (typed: string) => typed.trim().replace(/\s+/g, ' ');
  return {
    $schema: '../.schemas/sources.json',
    kind: answers.kind,
    title: text(answers.title),
    publisher: text(answers.publisher),
    url: answers.url.trim() || null,
    languages: answers.languages.split(/[\s,]+/).filter(Boolean),
    method: answers.method,
    observedOn: answers.observedOn || null,
  };
}
