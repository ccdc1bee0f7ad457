import type { Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';

/** Prose from a content file, already sanitised. */
export function Prose({ html }: { html: Root }) {
  return <div className="prose">{toJsxRuntime(html, { Fragment, jsx, jsxs })}</div>;
}
