import { seededNumbers } from './seeded-numbers';

/** A sentence that names no phone number; `figure` is the number in it that a source would state. */
export interface InnocentSentence {
  text: string;
  figure: string;
}

type Make = (pick: (from: number, to: number) => number) => InnocentSentence;

const grouped = (value: number, mark: string) => String(value).replace(/\B(?=(\d{3})+$)/g, mark);
const indian = (value: number) => String(value).replace(/\B(?=(\d{2})*\d{3}$)/g, ',');
const sentence = (around: string, figure: string): InnocentSentence => ({
  text: around.replace('#', () => figure),
  figure,
});

/** Numbers that people write and nobody dials. */
const kinds: readonly Make[] = [
  (pick) => sentence('About # people use it every month.', grouped(pick(1e6, 9e8), ',')),
  (pick) => sentence('The fund paid out # in all.', `${grouped(pick(1e6, 9e8), ' ')} euros`),
  (pick) => sentence('The town counted # votes.', grouped(pick(1e6, 9e7), '.')),
  (pick) => sentence('It was sold # times in India.', indian(pick(1e6, 9e7))),
  (pick) =>
    sentence(
      'The book is ISBN #.',
      `978-${pick(0, 9)}-${pick(100, 999)}-${pick(10000, 99999)}-${pick(0, 9)}`,
    ),
  (pick) => sentence('See pages # of the report.', `${pick(100, 400)}–${pick(401, 999)}`),
  (pick) => sentence('The court heard case # in June.', `C-${pick(10, 999)}/${pick(10, 24)} P`),
  (pick) =>
    sentence(
      'Quote reference # in your letter.',
      `No. ${pick(100000, 999999)}/${pick(2015, 2026)}`,
    ),
  (pick) => sentence('The parcel went to ZIP #.', `${pick(10000, 99999)}-${pick(1000, 9999)}`),
  (pick) =>
    sentence(
      'The pier lies at #.',
      `${pick(10, 80)}.${pick(1000, 9999)}° N, ${pick(10, 80)}.${pick(1000, 9999)}° E`,
    ),
  (pick) =>
    sentence(
      'Version # fixes it.',
      `${pick(1, 120)}.${pick(0, 20)}.${pick(1000, 9999)}.${pick(1, 200)}`,
    ),
  (pick) =>
    sentence('The standard is #.', `ISO ${pick(1000, 99999)}-${pick(1, 9)}:${pick(2001, 2025)}`),
  (pick) =>
    sentence(
      'Under Regulation (EU) # you may ask for a copy.',
      `${pick(2015, 2025)}/${pick(100, 2999)}`,
    ),
  (pick) => sentence('The clocks there run at # all year.', `UTC+${pick(1, 9)}:00`),
  (pick) =>
    sentence('They opened on # after a year of work.', `${pick(1, 28)} May ${pick(2000, 2026)}`),
  (pick) => sentence('The office keeps it for # at least.', `${pick(2, 90)} days`),
  (pick) => sentence('The fee is # a year.', `€${pick(1, 999)}.${pick(10, 99)}`),
  (pick) => sentence('About # of them wrote back.', `${pick(1, 99)}.${pick(1, 9)} %`),
  (pick) =>
    sentence('The desk is open from # on weekdays.', `${pick(7, 11)}:30 to ${pick(14, 19)}:00`),
  (pick) => sentence('It grew from # in ten years.', `${pick(1, 9)} to ${pick(10, 99)} percent`),
  (pick) => sentence('There are # of them in the list.', `${pick(2, 999)}`),
  (pick) =>
    sentence('Between # the rules changed twice.', `${pick(2001, 2010)} and ${pick(2011, 2026)}`),
  (pick) => sentence('The file has # at most.', `${pick(1, 64)} megabytes`),
  (pick) => sentence('Article # of the law says so.', `${pick(1, 99)}(${pick(1, 9)})`),
  (pick) =>
    sentence('The invoice is # of last year.', `INV-${pick(2015, 2026)}-${pick(10000, 99999)}`),
];

/** So many sentences, kinds in turn, the same every time. */
export function innocentSentences(count: number): InnocentSentence[] {
  const next = seededNumbers(17);
  const pick = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return Array.from({ length: count }, (_, index) => {
    const make = kinds[index % kinds.length] as Make;
    return make(pick);
  });
}
