import type { ReactNode } from 'react';

interface Link {
  href: string;
  text: string;
  note?: ReactNode;
  /** For scripts that find the entry. */
  data?: { readonly [name: `data-${string}`]: string };
}

interface LinkListProps {
  links: readonly Link[];
}

/** Links below each other, each large enough for a thumb, with a line about what is behind. */
export function LinkList({ links }: LinkListProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {links.map(({ href, text, note, data }) => (
        <li key={`${href} ${text}`} className="py-2" {...data}>
          <a href={href} className="inline-flex min-h-11 items-center font-semibold">
            {text}
          </a>
          {note && <p className="text-quiet">{note}</p>}
        </li>
      ))}
    </ul>
  );
}
