import type { AddressFault } from '@/lib/domain/addresses/plain-address';
import { addressFault, hostFault } from '@/lib/domain/addresses/plain-address';
import { valueKindOf } from '@/lib/domain/trust/contact-kinds';
import { linkedAddresses } from '@/lib/rules/base/addresses';
import type { Finding, Place } from '@/lib/rules/base/problem';
import type { Rule } from '@/lib/rules/base/rule';
import { shorten } from '@/lib/rules/base/shorten';
import type { ContentSet } from '@/lib/schema/content-set';

const faults: Record<AddressFault, string> = {
  unreadable: 'an address that programs read in different ways',
  'user-name': 'an address with a user name or "@" before its host',
  port: 'an address with a port',
  'ip-address': 'a number for a host',
  'trailing-dot': 'a host with a dot at its end',
  letters: 'a host with letters that are not plain a to z, or with such letters encoded',
  'unknown-domain': 'a host below no public suffix that is known',
};

function finding(file: string, at: Place, address: string, fault: AddressFault): Finding {
  return {
    file,
    at,
    found: `${faults[fault]}, ${shorten(address)}`,
    expected: 'https://, a plain host name of a known domain, and a path',
    hint: 'Copy the address from the page itself, and compare its host letter by letter.',
  };
}

/** Hosts that stand without an address: of mailboxes, official domains and accounts. */
function bareHosts(content: ContentSet): { file: string; at: Place; host: string }[] {
  const mailboxes = content.contacts.flatMap(({ file, data }) =>
    valueKindOf(data.kind) === 'email'
      ? [{ file, at: { path: ['value'] }, host: data.value.slice(data.value.indexOf('@') + 1) }]
      : [],
  );
  if (content.organization === null) return mailboxes;
  const { file, data } = content.organization;
  const accounts = data.officialAccounts.map(({ host }, index) => ({
    file,
    at: { path: ['officialAccounts', index, 'host'] },
    host,
  }));
  const domains = data.officialDomains.map((host, index) => ({
    file,
    at: { path: ['officialDomains', index] },
    host,
  }));
  return [...mailboxes, ...accounts, ...domains];
}

export const addressIsPlain: Rule = {
  id: 'address-is-plain',
  severity: 'error',
  summary: 'Every address is https, with a plain host name of a known domain and nothing else.',
  why: 'Tricks in the part before the path make a false site look like the official one.',
  run: (content) => {
    const addresses = linkedAddresses(content).flatMap(({ file, at, address }) => {
      const fault = addressFault(address);
      return fault === null ? [] : [finding(file, at, address, fault)];
    });
    const hosts = bareHosts(content).flatMap(({ file, at, host }) => {
      const fault = hostFault(host);
      return fault === null ? [] : [finding(file, at, host, fault)];
    });
    return [...addresses, ...hosts];
  },
};
