// Parts of patterns for what people write in place of "@" and "." so that machines overlook an
// address; "punkt" and "point" are German and French.

export const bracketedAt = '[[({<]\\s?(?:at|@)\\s?[\\])}>]';
export const bracketedDot = '[[({<]\\s?(?:dot|punkt|point|\\.)\\s?[\\])}>]';
