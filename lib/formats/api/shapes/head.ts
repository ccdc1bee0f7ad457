import * as z from 'zod';
import { address, day, words } from './terms';

/** What every file begins with: whose it is, of which day, and how far to trust it. */
export const head = {
  $schema: address.describe('The JSON Schema of this file.'),
  dateModified: day.describe('The day for which every status was derived.'),
  disclaimer: words.describe('Whose site this is not.'),
  warning: words.describe('What to keep in mind before you use a value.'),
  license: words.describe('On what terms you may use it.'),
  publisher: z
    .strictObject({
      name: words.describe('The name of the site.'),
      url: address.describe('Its first page.'),
    })
    .describe('Who publishes this file.'),
  about: z
    .strictObject({
      name: words.describe('Its name.'),
      url: address.describe('Its own home page.'),
      fictional: z.boolean().describe('True: it is made up, and its numbers reach nobody.'),
    })
    .describe('The organisation whose contacts are listed. It does not run this site.'),
  statusFile: address.describe(
    'What is confirmed until when: read it again before you rely on it.',
  ),
};
