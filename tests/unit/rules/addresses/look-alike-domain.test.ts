import { describe, expect, it } from 'vitest';
import { checkValues } from '@/lib/domain/check/check-value';
import { makeCheckerIndex } from '@/lib/domain/check/checker-index';
import { findValues } from '@/lib/domain/check/pasted-value';
import { lookAlikeDomain } from '@/lib/rules/addresses/look-alike-domain';
import { directoryOf } from '@/tests/support/directory-of';
import { honestHosts, lookAlikeHosts } from '@/tests/support/look-alike-hosts';
import { testDay } from '@/tests/support/sites';
import { addressContact, contentSet, file } from '@/tests/unit/examples';

const directory = directoryOf('real');
const organization = file('organization', directory.organization);
const list = makeCheckerIndex(directory);
const context = { country: '', otherCountries: [], ...list };
const clock = { today: testDay, built: testDay };

function isRefused(host: string): boolean {
  const contacts = [addressContact(`https://${host}/`)];
  return lookAlikeDomain.run(contentSet({ organization, contacts })).length > 0;
}

/** A link that no browser opens is warned of as that, whatever it looks like. */
function isWarnedOf(host: string): boolean {
  const [checked] = checkValues(findValues(`https://${host}/`, context), list, clock);
  expect(checked).toMatchObject({ kind: 'web', verdict: 'not-listed' });
  const [caution] = checked?.cautions ?? [];
  return caution === 'imitation' || caution === 'not-plain';
}

/** What the rule for content says of hosts, and what the page of checks does. */
const answers = (hosts: readonly string[]) =>
  hosts.map((host) => `${host} ${isRefused(host)} ${isWarnedOf(host)}`);

describe('a host that looks like an official one, for the rule and for the page of checks alike', () => {
  it.each(Object.entries(lookAlikeHosts))('by %s', (_, hosts) => {
    expect(answers(hosts)).toEqual(hosts.map((host) => `${host} true true`));
  });

  it('counts every technique that is known', () => {
    expect(new Set(Object.values(lookAlikeHosts).flat()).size).toBe(58);
  });

  it('is no honest one', () => {
    expect(answers(honestHosts)).toEqual(honestHosts.map((host) => `${host} false false`));
  });
});
