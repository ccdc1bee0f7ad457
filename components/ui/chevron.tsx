const signs = { forward: '›', back: '‹' };

/** An arrow that follows the direction of the writing; screen readers leave it out. */
export function Chevron({ to }: { to: keyof typeof signs }) {
  return (
    <span aria-hidden="true" className="text-quiet rtl:-scale-x-100 print:hidden">
      {signs[to]}
    </span>
  );
}
