import type { Element, Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { ClaimEntry, Directory } from '@/lib/domain/directory/directory';
import { paths } from '@/lib/pages';
import { ClaimNote } from './claim-note';

interface ProseProps {
  /** Prose from a content file, already sanitised. */
  html: Root;
  directory: Directory;
}

/** Prose; a claim that stands alone in a paragraph is shown with its status. */
export function Prose({ html, directory }: ProseProps) {
  const locale = useLocale();
  const claimAt = new Map(
    directory.claims.map((claim) => [paths.claim(locale, claim.slug), claim]),
  );
  const components = {
    p: ({ node, children }: { node?: Element | undefined; children?: ReactNode }) => {
      const claim = node && claimAlone(node, claimAt);
      return claim ? <ClaimNote claim={claim} /> : <p>{children}</p>;
    },
  };
  return (
    <div className="prose">
      {toJsxRuntime(html, { Fragment, jsx, jsxs, components, passNode: true })}
    </div>
  );
}

/** The claim that a paragraph consists of, if it is nothing but the link to one. */
function claimAlone(
  paragraph: Element,
  claimAt: ReadonlyMap<string, ClaimEntry>,
): ClaimEntry | undefined {
  const [only, ...others] = paragraph.children;
  if (others.length > 0 || only?.type !== 'element' || only.tagName !== 'a') return undefined;
  return claimAt.get(String(only.properties.href));
}
