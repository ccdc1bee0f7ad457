interface TilesProps {
  links: readonly { href: string; text: string; note?: string | undefined }[];
}

/** Ways to go, side by side, each large enough for a thumb; what is behind shows where there is room. */
export function Tiles({ links }: TilesProps) {
  return (
    <ul className="grid grid-cols-2 gap-2 sm:gap-3">
      {links.map(({ href, text, note }) => (
        <li
          key={href}
          className="relative flex min-h-14 flex-col justify-center rounded-lg sm:justify-start border border-edge bg-raised px-3 py-2 hover:border-ink hover:underline"
        >
          <a href={href} className="font-semibold no-underline after:absolute after:inset-0">
            {text}
          </a>
          {note && <span className="mt-1 hidden text-small text-quiet sm:block">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
