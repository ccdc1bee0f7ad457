/**
 * Runs in a page: declarations of its style sheets that say left or right where a page from right
 * to left needs the other side. Equal values for both sides are none.
 */
export function physicalRules(): string[] {
  const box = ['margin', 'padding', 'scroll-margin', 'scroll-padding'].map((name) => `${name}-*`);
  const border = ['border-*-width', 'border-*-style', 'border-*-color'];
  const corners = ['border-top-*-radius', 'border-bottom-*-radius'];
  const pairs = ['*', ...box, ...border, ...corners].map((name) => [
    name.replace('*', 'left'),
    name.replace('*', 'right'),
  ]);
  const sided = ['text-align', 'text-align-last', 'float', 'clear', 'caption-side'];

  function faultsOf({ style, selectorText }: CSSStyleRule): string[] {
    const uneven = pairs.filter(
      ([left = '', right = '']) => style.getPropertyValue(left) !== style.getPropertyValue(right),
    );
    const named = sided.filter((name) => /^(left|right)$/.test(style.getPropertyValue(name)));
    return [...uneven, ...named].map((names) => `${selectorText} { ${String(names)} }`);
  }

  function rulesIn(rules: CSSRuleList): CSSStyleRule[] {
    return [...rules].flatMap((rule) => [
      ...(rule instanceof CSSStyleRule ? [rule] : []),
      ...('cssRules' in rule ? rulesIn(rule.cssRules as CSSRuleList) : []),
    ]);
  }

  return [...document.styleSheets].flatMap(({ cssRules }) => rulesIn(cssRules)).flatMap(faultsOf);
}
