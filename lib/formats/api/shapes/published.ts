import * as z from 'zod';
import { claimShape } from './claim';
import { contactShape } from './contact';
import { faqShape } from './faq';
import {
  claimsFile,
  contactFile,
  directoryFile,
  faqFile,
  indexFile,
  outcomeFile,
  regionFile,
  sourcesFile,
  statusFile,
} from './files';
import { guideShape } from './guide';
import { hoursShape } from './hours';
import { outcomeShape } from './outcome';
import { questionShape } from './question';
import { regionShape } from './region';
import { retiredShape } from './retired';
import { sourceShape } from './source';
import { valueShape } from './value';

/** The shapes of whole files, by the names of their schemas. */
export const fileShapes = {
  directory: directoryFile,
  'contact-file': contactFile,
  'region-file': regionFile,
  'outcome-file': outcomeFile,
  'faq-file': faqFile,
  sources: sourcesFile,
  claims: claimsFile,
  status: statusFile,
  index: indexFile,
};
export type FileName = keyof typeof fileShapes;

/** What stands in them. */
const entryShapes = {
  contact: contactShape,
  value: valueShape,
  hours: hoursShape,
  region: regionShape,
  outcome: outcomeShape,
  faq: faqShape,
  guide: guideShape,
  question: questionShape,
  claim: claimShape,
  retired: retiredShape,
  source: sourceShape,
};

const published = { ...fileShapes, ...entryShapes };
export type SchemaName = keyof typeof published;

/** Every published schema by its name; they refer to each other. */
export const publishedShapes = z.registry<{ id: string }>();
for (const [id, shape] of Object.entries(published)) publishedShapes.add(shape, { id });

/** The names of all published schemas, in alphabetical order. */
export const schemaNames = Object.keys(published).sort() as SchemaName[];
