import * as z from 'zod';
import {
  boundText,
  identifier,
  page,
  slug,
  sourceSlugs,
  status,
  text,
  validThrough,
  words,
} from './terms';

/** schema.org's Question and Answer. */
export const faqShape = z
  .strictObject({
    identifier,
    name: words.describe('The question.'),
    page,
    about: z
      .strictObject({
        identifier: slug.describe('Its short name.'),
        name: words.describe('What people read.'),
      })
      .describe('The topic.'),
    acceptedAnswer: z
      .strictObject({
        abstract: words.describe('The answer in one or two sentences.'),
        text,
        status,
        validThrough,
        sources: sourceSlugs.describe('What it rests on: identifiers of sources.'),
        ...boundText,
      })
      .describe('The answer and what it rests on.'),
    claims: z.array(slug).describe('Claims that the answer speaks about: identifiers.'),
    outcomes: z.array(slug).describe('Where to go on: identifiers of outcomes.'),
  })
  .describe('A question and its answer.');
