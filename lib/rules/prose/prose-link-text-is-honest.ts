import type { ProseNode } from '@/lib/rules/base/prose';
import { proseOf } from '@/lib/rules/base/prose';
import type { Rule } from '@/lib/rules/base/rule';
import { shorten } from '@/lib/rules/base/shorten';

const domains = /\b(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}\b/giu;

/** A domain that a link's text shows although the link does not lead there; null if none. */
function pretended({ text, target }: ProseNode): string | null {
  const host = URL.canParse(target) ? new URL(target).hostname : '';
  const shown = text.match(domains) ?? [];
  return shown.find((domain) => !`.${host}`.endsWith(`.${domain.toLowerCase()}`)) ?? null;
}

export const proseLinkTextIsHonest: Rule = {
  id: 'prose-link-text-is-honest',
  severity: 'error',
  summary: "A link's text shows no other domain than the one it leads to.",
  why: 'That is how people are led to false log-in pages.',
  run: (content) =>
    proseOf(content).flatMap(({ file, nodes }) =>
      nodes.flatMap((node) => {
        const isLink = node.kind === 'link' || node.kind === 'reference';
        const domain = isLink ? pretended(node) : null;
        if (domain === null) return [];
        return [
          {
            file,
            at: { bodyOffset: node.bodyOffset },
            found: `the text "${shorten(domain)}" on a link to ${shorten(node.target)}`,
            expected: 'a text that names no other domain',
            hint: 'Say in words where the link leads.',
          },
        ];
      }),
    ),
};
