import * as z from 'zod';
import { basis, identifier, page, sourceSlugs, text, words } from './terms';

export const guideShape = z
  .strictObject({
    identifier,
    name: words.describe('The heading.'),
    description: words.describe('What the reader learns.'),
    page,
    text,
    basis,
    sources: sourceSlugs.describe('What it rests on: identifiers of sources.'),
  })
  .describe('A guide for people.');
