import { looksLikeHost } from '@/lib/domain/addresses/bare-host';
import { plainHost } from '@/lib/domain/addresses/host-name';

/** A link or an e-mail address that somebody wrote. */
export type WrittenAddress =
  | {
      kind: 'email';
      address: string;
      host: string;
      /** Whether it is written as addresses are; otherwise it is a trick, or for another program. */
      plain: boolean;
    }
  | {
      kind: 'web';
      /** As it was written. */
      written: string;
      /** Null if no browser would open it. */
      url: URL | null;
      plain: boolean;
    };

/** One slash too many, or a user name that is empty: nobody writes an address so. */
const oddStart = /^[a-z]+:\/\/[/@]/i;
/** Characters looked at before a link. */
const longestLead = 200;
const closing = /[.,;:!?()[\]{}\u00bb\u201d]+$/;
/** Letters, digits and hyphens between dots, or an address of a machine. */
const plainName = /^(?:[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.?|\[[\da-f:.]+\])$/iu;

function parseUrl(written: string): URL | null {
  try {
    const url = new URL(written.includes('://') ? written : `https://${written}`);
    return url.hostname === '' ? null : url;
  } catch {
    return null;
  }
}

/** A link that a text states, if it names a site at all. */
export function readLink(match: string): WrittenAddress[] {
  const written = match.replace(closing, '');
  const url = parseUrl(written);
  if (!url && !/[\p{L}\p{N}]\.[\p{L}\p{N}]/u.test(written)) return [];
  const isWeb = url !== null && /^https?:$/.test(url.protocol) && plainName.test(url.hostname);
  // Browsers take a backslash for a slash, other programs do not: they would open another host.
  const plain = isWeb && !written.includes('\\') && !oddStart.test(written);
  return [{ kind: 'web', written, url, plain }];
}

/** A link without a scheme: words without a slash must look like the name of a site. */
export function readBareLink(match: string, officialDomains: readonly string[]): WrittenAddress[] {
  const [host = ''] = match.split(/[:/?#\\]/);
  const written = /[:/\\]/.test(match.slice(host.length, -1)) || /^www\./i.test(match);
  const name = host.replace(/\.$/, '');
  return written || looksLikeHost(name, officialDomains) ? readLink(match) : [];
}

/** What people put around an address. */
const wrapping = /^[-.'`*|/={_]+/;

/** An e-mail address; or a link with an `@` in its path. */
export function readMail(match: string): WrittenAddress[] {
  const at = match.indexOf('@');
  const slash = match.indexOf('/');
  if (at < 0 || (slash > 0 && slash < at && /\.\p{L}/u.test(match.slice(0, slash)))) {
    return readLink(match);
  }
  const address = match.replace(wrapping, '').toLowerCase();
  const [name = '', domain = '', ...more] = address.split('@');
  const url = parseUrl(domain);
  if (name === '') return [];
  const host = url ? plainHost(url.hostname) : '';
  const plain = url !== null && more.length === 0 && plainName.test(domain);
  return [{ kind: 'email', address: plain ? `${name}@${host}` : address, host, plain }];
}

/** Four small numbers with dots; more or greater ones are no machine's address. */
export function readMachineLink(match: string): WrittenAddress[] {
  const [address = ''] = match.split(/[:/]/);
  const parts = address.split('.');
  const isAddress =
    parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
  return isAddress ? readLink(match) : [];
}

/** What ends a word before a link, so that it stands by itself. */
const opening = /[\s"'`<>([{|,;*\u00ab\u201c\u201e\u2018]/;
/** A piece of an address: a dot or a colon with something behind it, or a sign of paths and queries. */
const pieceOfAddress = /[\p{L}\p{N}]\.[\p{L}\p{N}]|[?/\\&#%@]|:./u;
/** Schemes that do something with what stands behind them; before a link, other words only name it. */
const actingScheme =
  /\b(?:(?:javascript|vbscript):|(?:data|blob|file|filesystem|intent|view-source):$)/i;
/** An address of another program's, such as "ms-word:ofe|u|" before the one that it opens. */
const otherAddress = /(?<![\p{L}\p{N}])[a-z][a-z0-9+.-]*:[^\s"'`<>()[\]{}]+$/iu;

/** Whether what begins at a place of a text is a link by itself, and not the end of something else. */
export function beginsThere(text: string, at: number): boolean {
  const [line = ''] = text
    .slice(Math.max(0, at - longestLead), at)
    .split('\n')
    .slice(-1);
  const [lead = ''] = line.split(opening).slice(-1);
  if (actingScheme.test(line) || otherAddress.test(line)) return false;
  return lead === '//' || !pieceOfAddress.test(lead);
}

/** Sites of messengers where the address of a page is a phone number. */
const numberSites = /^(?:www\.)?(?:wa\.me|(?:api\.|web\.|chat\.)?whatsapp\.com|t\.me|signal\.me)$/;

const isMessenger = ({ protocol, hostname }: URL) =>
  protocol === 'whatsapp:' || numberSites.test(hostname);

/** The digits of the number that a messenger's link leads to, with `+`; empty without one. */
export function numberOfLink(address: WrittenAddress): string {
  if (address.kind !== 'web' || !address.url || !isMessenger(address.url)) return '';
  const { pathname, search, hash } = address.url;
  const [, digits = ''] = /[/=](?:\+|%2b)?(\d{8,15})(?!\d)/i.exec(pathname + search + hash) ?? [];
  return digits && `+${digits}`;
}
