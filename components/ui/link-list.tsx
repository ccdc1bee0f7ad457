import type { ReactNode } from 'react';

interface LinkListProps {
  links: readonly { href: string; text: string; note?: ReactNode }[];
}

/** Links below each other, each large enough for a thumb, with a line about what is behind. */
export function LinkList({ links }: LinkListProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {links.map(({ href, text, note }) => (
        <li key={`${href} ${text}`} className="py-2">
          <a href={href} className="inline-flex min-h-11 items-center font-semibold">
            {text}
          </a>
          {note && <p className="text-quiet">{note}</p>}
        </li>
      ))}
    </ul>
  );
}
