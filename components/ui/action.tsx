import type { AnchorHTMLAttributes, ReactNode } from 'react';

/** A page has at most one primary action: the next step. */
export type ActionLook = 'primary' | 'good' | 'secondary';

/** The border is seen where forced colours take the ground away. */
const looks: Record<ActionLook, string> = {
  primary: 'bg-action text-on-action border-transparent',
  good: 'bg-good text-on-good border-transparent',
  secondary: 'bg-paper text-link border-edge',
};

/** How a link or a button looks that does something; links and buttons share it. */
export function actionClass(look: ActionLook): string {
  return `inline-flex min-h-12 max-w-full wrap-anywhere items-center justify-center rounded-lg border-2 px-4 py-2 text-center font-semibold no-underline hover:underline print:border-edge print:bg-paper print:text-ink ${looks[look]}`;
}

interface ActionLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
  look: ActionLook;
  children: ReactNode;
}

/** A link that is a step to take; on a phone it is as wide as the column. */
export function ActionLink({ look, children, ...rest }: ActionLinkProps) {
  return (
    <a {...rest} className={`${actionClass(look)} w-full sm:w-auto`}>
      {children}
    </a>
  );
}
