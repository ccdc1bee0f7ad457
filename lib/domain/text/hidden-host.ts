import { hostFault } from '@/lib/domain/addresses/plain-address';
import { foldText } from './folded-text';

/** A host name in a text for people, where it begins and as it is written. */
export interface HiddenHost {
  offset: number;
  host: string;
}

/** Labels joined by dots, not part of a mailbox, a path or a longer word. */
const labels =
  /(?<![\p{L}\p{N}@/\\._);-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[a-z]{2,24}(?![\p{L}\p{N}@-])/giu;

/** Extensions of files that are suffixes of the web too: "README.md" is no host. */
const fileExtension = /\.(md|sh|py|rs|zip|mov|ai|app|pl|ps)$/;

/**
 * Finds names of hosts in words, with `www.` or without: those below a public suffix, since a full
 * stop without a space behind it ("us.Then") names none.
 */
export function findHosts(text: string): HiddenHost[] {
  const folded = foldText(text);
  return [...folded.text.matchAll(labels)]
    .map(({ 0: written, index }) => ({
      offset: folded.offsets[index] ?? 0,
      host: written.toLowerCase(),
    }))
    .filter(({ host }) => hostFault(host) !== 'unknown-domain' && !fileExtension.test(host));
}
