import { useLocale } from 'next-intl';
import type { Directory } from '@/lib/domain/directory/directory';
import { paths } from '@/lib/pages';

interface SourceLinkProps {
  slug: string;
  sources: Directory['sources'];
}

/** A source by its title, leading to what we know of it. */
export function SourceLink({ slug, sources }: SourceLinkProps) {
  const locale = useLocale();
  return <a href={paths.source(locale, slug)}>{sources.get(slug)?.title ?? slug}</a>;
}

interface SourceLinksProps {
  slugs: readonly string[];
  sources: Directory['sources'];
}

export function SourceLinks({ slugs, sources }: SourceLinksProps) {
  return (
    <ul className="list-disc ps-6">
      {slugs.map((slug) => (
        <li key={slug}>
          <SourceLink slug={slug} sources={sources} />
        </li>
      ))}
    </ul>
  );
}
