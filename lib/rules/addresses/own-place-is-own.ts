import { editDistance } from '@/lib/domain/addresses/edit-distance';
import { isOfficialHost, isOfficialPage } from '@/lib/domain/addresses/official-address';
import { registeredName } from '@/lib/domain/addresses/plain-address';
import type { Finding } from '@/lib/rules/base/problem';
import type { Rule } from '@/lib/rules/base/rule';
import type { Organization } from '@/lib/schema/organization';

/** Slips that make a name of another that is near enough to be taken for it. */
const mostSlips = 2;
/** A shorter name is near to others by chance. */
const shortestName = 5;

type Fault = Omit<Finding, 'file'>;

/** Places that are listed as own although they lie on another's domain. */
function strangePlaces(organization: Organization): Fault[] {
  const { officialDomains, ownPlaces } = organization;
  return ownPlaces.flatMap(({ host }, index) => {
    if (isOfficialHost(host.replace(/^\*\./, ''), organization)) return [];
    return [
      {
        at: { path: ['ownPlaces', index, 'host'] },
        found: `"${host}" as a host of its own`,
        expected: `a host on ${officialDomains.join(' or ')}`,
        hint: 'Correct the host. A new domain is added to "officialDomains" first.',
      },
    ];
  });
}

/** Domains that are a slip away from one before them: somebody mistyped one, or imitates it. */
function mistypedDomains({ officialDomains }: Organization): Fault[] {
  const names = officialDomains.map((domain) => registeredName(domain) ?? domain);
  return officialDomains.flatMap((domain, index) => {
    const name = names[index] ?? '';
    const near = names.slice(0, index).find((other) => {
      const slips = editDistance(name, other, mostSlips);
      return other.length >= shortestName && slips > 0 && slips <= mostSlips;
    });
    if (near === undefined) return [];
    return [
      {
        at: { path: ['officialDomains', index] },
        found: `"${domain}", which is a slip away from "${near}"`,
        expected: 'a domain that nobody can take for a misspelling of another one',
        hint: 'Correct the spelling, or leave the domain out: look-alikes are how people are robbed.',
      },
    ];
  });
}

function strangeHome(organization: Organization): Fault[] {
  const { url } = organization;
  if (isOfficialPage(url, organization)) return [];
  return [
    {
      at: { path: ['url'] },
      found: `${url} as the home page`,
      expected: 'a page that "ownPlaces" lists, on an official domain',
      hint: 'Correct the address, or add the page to "ownPlaces".',
    },
  ];
}

export const ownPlaceIsOwn: Rule = {
  id: 'own-place-is-own',
  severity: 'error',
  summary:
    "The organisation's home page and own places lie on its official domains, none of them mistyped.",
  why: "One wrong letter there makes a stranger's pages official.",
  run: ({ organization }) => {
    if (organization === null) return [];
    const { file, data } = organization;
    const faults = [...strangePlaces(data), ...mistypedDomains(data), ...strangeHome(data)];
    return faults.map((fault) => ({ file, ...fault }));
  },
};
