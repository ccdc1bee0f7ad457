/** A block of numbers that a regulator keeps free for film, radio and literature. */
interface FictionalRange {
  /** Who reserves it, and under which name it is published. */
  authority: string;
  /** Matches the E.164 numbers of the block. */
  pattern: RegExp;
}

const ofcom = 'Ofcom (GB), "Telephone numbers for use in TV and radio drama programmes"';
const acma = 'ACMA (AU), "Phone numbers for use in TV shows, films and creative works"';
const bnetza = 'Bundesnetzagentur (DE), Mitteilung 148/2021, "Rufnummern für Medienproduktionen"';

/** libphonenumber calls most of these numbers valid, so they need a table of their own. */
const fictionalRanges: readonly FictionalRange[] = [
  { authority: 'NANPA (US, CA), 555-0100 to 555-0199', pattern: /^\+1\d{3}55501\d\d$/ },
  { authority: ofcom, pattern: /^\+442079460\d{3}$/ },
  { authority: ofcom, pattern: /^\+441(1[3-8]|[2-6]1)4960\d{3}$/ },
  { authority: ofcom, pattern: /^\+44(1914980|2896496|2920180|1632960|8081570)\d{3}$/ },
  // Mobile, premium rate and UK-wide.
  { authority: ofcom, pattern: /^\+44(7700900|9098790|3069990)\d{3}$/ },
  { authority: acma, pattern: /^\+61[2378](5550|7010)\d{4}$/ },
  { authority: acma, pattern: /^\+611800(160401|9757(07|08|09|10|11))$/ },
  { authority: acma, pattern: /^\+6113009757(07|08|09|10|11)$/ },
  // Single mobile numbers, by their last six digits after 491 57.
  { authority: acma, pattern: /^\+6149157(0006|0110|015[6-9]|0313|0737|1266|1491|1804)$/ },
  { authority: acma, pattern: /^\+6149157(2549|2665|2983|3087|3770|4118|4632|5254|5789)$/ },
  { authority: acma, pattern: /^\+6149157(6398|6801|7426|7644|8148|8888|8957|9212|9455|9760)$/ },
  { authority: bnetza, pattern: /^\+49(3023125|6990009|4066969|2214710|8999998)\d{3}$/ },
  { authority: bnetza, pattern: /^\+49(15228817386|15228895456|15254599371)$/ },
  { authority: bnetza, pattern: /^\+49(17139200|176040690)\d\d$/ },
  { authority: bnetza, pattern: /^\+49172(9925904|9968532|997318[56]|9980752)$/ },
  { authority: bnetza, pattern: /^\+49174(9091317|9464308)$/ },
  {
    authority: 'Arcep (FR), numbers for audiovisual works',
    pattern: /^\+33(19900|26191|35301|46571|53649|63998)\d{4}$/,
  },
  {
    authority: 'PTS (SE), numbers for books and films',
    pattern: /^\+46(3139006|4062804|8465004|9803192|7017406)\d\d$/,
  },
  { authority: 'ComReg (IE), 020 91x xxxx for drama', pattern: /^\+3532091\d{5}$/ },
];

/** Whether an E.164 number lies in a range reserved for fiction, and so can reach nobody. */
export function isFictionalNumber(e164: string): boolean {
  return fictionalRanges.some((range) => range.pattern.test(e164));
}
