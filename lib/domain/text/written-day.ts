const year = '(?:19|20)\\d\\d';
/** A day of the month, or a month: which of them comes first differs by country. */
const figure = '(?:0?[1-9]|[12]\\d|3[01])';

// Parts of patterns for days in figures, which nobody dials; what may stand around them differs.

export const isoDay = `${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])`;
/** As people write them, with dots or slashes. */
export const writtenDay = `${figure}[./]${figure}[./]${year}`;
