import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Action } from '@/lib/domain/trust/contact-kinds';

const project = join(import.meta.dirname, '../../..');
const folder = join(project, '.github/ISSUE_TEMPLATE');
const forms = readdirSync(folder).filter((name) => name !== 'config.yml');

interface Field {
  type: string;
  id?: string;
  attributes: {
    label?: string;
    value?: string;
    options?: (string | { label: string; required?: boolean })[];
  };
}
interface Form {
  name: string;
  description: string;
  body: Field[];
}
/** What people call what they do with a contact: what can be done newly needs words of its own. */
const channels = {
  call: 'Phone line',
  write: 'E-mail address',
  open: 'Form, chat or page on the web',
  follow: 'Way inside the app',
} satisfies Record<Action, string>;

const formOf = (name: string): Form => parse(readFileSync(join(folder, name), 'utf8'));

describe('issue forms', () => {
  it('are there for a wrong number, a new channel and a call', () => {
    expect(forms.map((name) => formOf(name).name).toSorted()).toEqual([
      'A number is wrong',
      'Add a channel',
      'I was called by...',
    ]);
  });

  it.each(forms)(
    '%s warns of personal data before the first field, and asks at the end',
    (name) => {
      const { body } = formOf(name);
      expect(body[0]?.type).toBe('markdown');
      expect(body[0]?.attributes.value).toContain('Do not post personal data');
      expect(body.at(-1)?.attributes.options).toMatchObject([{ required: true }]);
    },
  );

  it('offer a new channel for everything that can be done with one', () => {
    const kind = formOf('add-a-channel.yml').body.find(({ id }) => id === 'kind');
    expect(kind?.attributes.options).toEqual(Object.values(channels));
  });

  // GitHub refuses a whole form for one of these.
  it.each(forms)('%s has what GitHub asks of a form', (name) => {
    const { description, body } = formOf(name);
    expect(description).not.toBe('');
    const fields = body.filter(({ type }) => type !== 'markdown');
    const ids = fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(fields.length);
    for (const { type, id, attributes } of fields) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(id).toMatch(/^[\w-]+$/);
      expect(attributes.label).toBeTruthy();
      expect(attributes.options?.length ?? 1).toBeGreaterThan(0);
    }
  });
});
