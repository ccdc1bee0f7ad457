import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { collections, singleFiles } from '@/lib/content/load/collections';
import { loadDirectory } from '@/lib/content/load/load-directory';
import { formatText } from '@/lib/content/report/text';
import { contactKinds } from '@/lib/domain/trust/contact-kinds';
import { openingHoursSchema } from '@/lib/schema/parts/opening-hours';
import { demoFolder, pinnedDay } from '@/tests/unit/content-folder';

const project = join(import.meta.dirname, '../../../..');
const guide = readFileSync(join(project, 'content/README.md'), 'utf8');

/** The files that the guide writes out, in its order. */
const examples = [...guide.matchAll(/^New file `([^`]+)`:\n\n```\w+\n([\s\S]*?)^```$/gm)].map(
  ([, path = '', text = '']) => ({ path, text }),
);

function copyOfDemo(): string {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(demoFolder, folder, { recursive: true });
  return folder;
}

/** The demo directory after an editor has followed the guide. */
function followed() {
  const folder = copyOfDemo();
  for (const { path, text } of examples) {
    expect(existsSync(join(folder, path))).toBe(false);
    writeFileSync(join(folder, path), text);
  }
  const [, before = '', after = ''] =
    /In `issue-flow\.json`, this line\n\n```\n(.*\n)```\n\nbecomes two lines\n\n```\n(.*\n.*\n)```/.exec(
      guide,
    ) ?? [];
  const flow = join(folder, 'issue-flow.json');
  const questions = readFileSync(flow, 'utf8');
  expect(questions.split(before)).toHaveLength(2);
  writeFileSync(flow, questions.replace(before, after));
  const result = loadDirectory(folder, pinnedDay);
  if (!result.ok) throw new Error(formatText(result.problems));
  const warnings = result.problems.filter(({ file }) => examples.some(({ path }) => path === file));
  return { directory: result.directory, warnings };
}

describe("the editors' guide", () => {
  it('writes out a file for each task that needs one', () => {
    expect(examples.map(({ path }) => path)).toEqual([
      'contacts/se-bookings.json',
      'sources/ticket-terms.json',
      'verifications/se-bookings.json',
      'retired/old-booking-line.json',
      'faqs/lost-my-ticket.md',
      'outcomes/lost-ticket.md',
    ]);
  });

  it('has examples that the check accepts as they stand', () => {
    const { directory, warnings } = followed();
    expect(warnings).toEqual([]);
    const line = directory.contacts.find(({ slug }) => slug === 'se-bookings');
    expect(line?.standing.status).toBe('confirmed');
    expect(line?.hours).toMatchObject({ timeZone: 'Europe/Stockholm' });
    expect(directory.outcomes.map(({ slug }) => slug)).toContain('lost-ticket');
  });

  it('writes out hours that a contact may have', () => {
    const [, hours = ''] = /```\n( *"hours": \{[\s\S]*?\n *\}),\n *```/.exec(guide) ?? [];
    const { hours: written } = JSON.parse(`{${hours}}`);
    expect(openingHoursSchema.safeParse(written)).toMatchObject({ success: true });
  });

  it('changes a line that stands in the file it names, into one that the check accepts', () => {
    const [, before = '', after = ''] =
      /this line\n\n```\n(.*)\n```\n\nbecomes\n\n```\n(.*)\n```/.exec(guide) ?? [];
    const folder = copyOfDemo();
    const file = join(folder, 'contacts/uk-bookings.json');
    const text = readFileSync(file, 'utf8');
    expect(text.split('\n')).toContain(before);
    writeFileSync(file, text.replace(before, after));
    const result = loadDirectory(folder, pinnedDay);
    const contacts = result.ok ? result.directory.contacts : [];
    const line = contacts.find(({ slug }) => slug === 'uk-bookings');
    expect(line?.standing.status).toBe('reported');
  });

  it('quotes a problem as the check tells it', () => {
    const folder = copyOfDemo();
    const file = join(folder, 'contacts/uk-bookings.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('+442079460123', '020 7946 0123'));
    const { problems } = loadDirectory(folder, pinnedDay);
    const told = formatText(problems.filter(({ rule }) => rule === 'shape')).split('\n');
    expect(told.length).toBeGreaterThan(5);
    for (const line of told.slice(0, 6)) expect(guide).toContain(line);
  });

  it('names every folder and file of the content', () => {
    for (const [name, { extension }] of Object.entries(collections)) {
      expect(guide).toContain(`\`${name}/<name>${extension}\``);
    }
    for (const { path } of Object.values(singleFiles)) expect(guide).toContain(`\`${path}\``);
  });

  it('says for how long a verification holds', () => {
    const days = (kind: keyof typeof contactKinds) => contactKinds[kind].value.validityInDays;
    const [, number, other] =
      /A phone number holds\s+for (\d+) days, an address or a page for (\d+)\./.exec(guide) ?? [];
    expect(Number(number)).toBe(days('phone'));
    expect([days('email'), days('web-page')]).toEqual([Number(other), Number(other)]);
  });

  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    const named = [...guide.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('is right that a folder for translations would be refused', () => {
    const folder = copyOfDemo();
    cpSync(join(folder, 'faqs'), join(folder, 'translations/de/faqs'), { recursive: true });
    const { problems } = loadDirectory(folder, pinnedDay);
    expect(problems.some(({ rule }) => rule === 'file-has-a-place')).toBe(true);
  });
});
