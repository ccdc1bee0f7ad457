import { execFile } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import papaparse from 'papaparse';
import { publicContacts } from '@/lib/domain/directory/directory';
import { apiPaths, paths } from '@/lib/pages';
import { siteOrigin } from '@/lib/site';
import { directoryOf } from '@/tests/support/directory-of';
import { hsdsFaults } from '@/tests/support/hsds-schemas';
import { schemaValidator } from '@/tests/support/schema-validator';
import { sites } from '@/tests/support/sites';
import { expect, test } from './site';

const run = promisify(execFile);
const published = (site: 'real' | 'demo', path: string) =>
  readFileSync(join(sites[site].out, path), 'utf8');

test('the commands of the page verify a download, and find one changed byte', async ({
  page,
  real,
}) => {
  await page.goto(`${real}${paths.data('en')}`);
  const written = (await page.locator('main pre code').textContent()) ?? '';
  expect(written).toContain(siteOrigin);
  const guide = readFileSync('README.md', 'utf8');
  expect(guide).toContain(written.replaceAll(siteOrigin, 'https://lines.example.org'));
  const commands = written.replaceAll(siteOrigin, real);
  const folder = mkdtempSync(join(tmpdir(), 'download-'));
  const shell = (text: string) => run('sh', ['-e', '-c', text], { cwd: folder });
  try {
    const { stdout } = await shell(commands);
    expect(stdout).toBe('api/v1/directory.json: OK\n');
    expect(readFileSync(join(folder, 'api/v1/directory.json'), 'utf8')).toBe(
      published('real', apiPaths.directory),
    );
    appendFileSync(join(folder, 'api/v1/directory.json'), ' ');
    const compare = commands.split('\n').at(-1) ?? '';
    await expect(shell(compare)).rejects.toMatchObject({
      code: 1,
      stdout: 'api/v1/directory.json: FAILED\n',
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

for (const site of ['real', 'demo'] as const) {
  test(`the files for programs of the ${site} site lead to each other and satisfy their schemas`, () => {
    const read = (address: string) => JSON.parse(published(site, new URL(address).pathname));
    const whole = (path: string) => `${siteOrigin}${path}`;
    const index = read(whole(apiPaths.index));
    const openapi = read(whole(apiPaths.openapi));
    const names = Object.keys(openapi.components.schemas);
    const faultsOf = schemaValidator(names.map((name) => read(whole(apiPaths.schema(name)))));
    let files = 0;
    for (const { url, urlTemplate, identifiers, schema, encodingFormat } of index.files) {
      if (schema === null) {
        expect(['application/json', 'text/csv']).toContain(encodingFormat);
        continue;
      }
      const addresses = url
        ? [url]
        : identifiers.map((slug: string) => urlTemplate.replace('{identifier}', slug));
      for (const address of addresses) {
        const data = read(address);
        expect([address, data.$schema, faultsOf(schema, data)]).toEqual([address, schema, []]);
        files += 1;
      }
    }
    const { contacts, regions, outcomes, faqs } = directoryOf(site);
    expect(files).toBe(5 + contacts.length + regions.length + outcomes.length + faqs.length);
  });

  test(`the services of the ${site} site are those of the directory, by the schema of the HSDS`, () => {
    const { contents } = JSON.parse(published(site, apiPaths.hsdsServices));
    expect(contents.flatMap((service: object) => hsdsFaults('service', service))).toEqual([]);
    const organization = JSON.parse(published(site, apiPaths.hsdsOrganization));
    expect(hsdsFaults('organization', organization)).toEqual([]);
    const directory = directoryOf(site);
    const given = publicContacts(directory).filter(
      ({ standing }) => standing.status === 'confirmed',
    );
    expect(contents.map(({ name }: { name: string }) => name)).toEqual(
      given.map(({ name }) => name),
    );
    expect(organization.name).toBe(directory.organization.name);
    expect(JSON.stringify(contents)).toContain('Worldwide');
  });

  test(`the table of the ${site} site has a row for each contact`, () => {
    const { data, errors } = papaparse.parse<Record<string, string>>(
      published(site, apiPaths.table),
      { header: true, skipEmptyLines: true },
    );
    expect(errors).toEqual([]);
    const { contacts } = directoryOf(site);
    expect(data.map(({ identifier }) => identifier)).toEqual(contacts.map(({ slug }) => slug));
    expect(data.map(({ status }) => status)).toEqual(
      contacts.map(({ standing }) => standing.status),
    );
  });
}

test('the footer leads to the page, and the page to each file', async ({ page, real }) => {
  await page.goto(`${real}/en/`);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Use this data' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Use this data');
  for (const path of [
    apiPaths.directory,
    apiPaths.status,
    apiPaths.table,
    apiPaths.index,
    apiPaths.openapi,
    apiPaths.hsdsServices,
    apiPaths.hsdsOrganization,
  ]) {
    await expect(page.locator(`main a[href="${path}"]`)).toBeVisible();
    expect((await page.request.get(`${real}${path}`)).status()).toBe(200);
  }
});
