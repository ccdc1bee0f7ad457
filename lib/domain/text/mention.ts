/** An entry named in prose: `{contact:slug}`, never its digits, or `{claim:slug}`. */
export const mention = /\{(contact|claim):([^}\s]*)\}/g;
