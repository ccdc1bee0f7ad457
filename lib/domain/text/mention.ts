/** An entry named in prose: `{contact:slug}`, never its digits, or `{claim:slug}`. */
export const mention = /\{(contact|claim):([^}\s]*)\}/g;

/** A number that maintainers let any text name: `{figure:id}` shows its text in figures.json. */
export const figureMention = /\{figure:([^}\s]*)\}/g;

/** Both, in the order in which a text names them. */
export const anyMention = /\{(contact|claim|figure):([^}\s]*)\}/g;
