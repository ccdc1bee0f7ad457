import type { ReactNode } from 'react';
import { Chevron } from './chevron';

interface Link {
  href: string;
  text: ReactNode;
  note?: ReactNode;
  /** For scripts that find the entry. */
  data?: { readonly [name: `data-${string}`]: string };
}

interface LinkListProps {
  links: readonly Link[];
}

/** Links below each other, each as wide as the column, with a line about what is behind. */
export function LinkList({ links }: LinkListProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {links.map(({ href, text, note, data }) => (
        <li key={href} className="py-2 print:py-0.5" {...data}>
          <a
            href={href}
            className="group flex min-h-11 items-center justify-between gap-3 font-semibold no-underline print:min-h-0"
          >
            <span className="underline group-hover:decoration-3">{text}</span>
            <Chevron to="forward" />
          </a>
          {note && <div className="pb-1 text-quiet">{note}</div>}
        </li>
      ))}
    </ul>
  );
}
