import type { TextFault, TextFaultKind } from '@/lib/domain/shown-text/judge-text';
import { judgeText } from '@/lib/domain/shown-text/judge-text';
import { listedHosts } from '@/lib/domain/shown-text/listed-hosts';
import type { ContentSet } from '@/lib/schema/content-set';
import type { FilePlace, JudgedText } from './shown-texts';
import { shownTexts } from './shown-texts';

/** What a text of a file may not hold, and where it begins there. */
export interface PlacedFault extends FilePlace {
  kind: TextFaultKind;
  found: string;
}

/** Most texts stay the same when a file changes: what was found in them is kept for a while. */
const kept = new Map<string, Map<string, readonly TextFault[]>>();
const mostKept = 10_000;
/** Lists of hosts and figures: tests have many, a build has one. */
const mostLists = 20;

/** What is kept for these hosts and figures. */
function keptFor(key: string): Map<string, readonly TextFault[]> {
  const known = kept.get(key) ?? new Map<string, readonly TextFault[]>();
  if (known.size >= mostKept) known.clear();
  if (kept.size >= mostLists) kept.clear();
  kept.set(key, known);
  return known;
}

type Surroundings = Parameters<typeof judgeText>[1];

function judgeOnce(
  { text, language, tellsStatus }: JudgedText,
  surroundings: Pick<Surroundings, 'isListed' | 'figures'>,
  before: Map<string, readonly TextFault[]>,
): readonly TextFault[] {
  const place = `${language} ${tellsStatus} ${text}`;
  const known = before.get(place);
  if (known) return known;
  const faults = judgeText(text, { ...surroundings, language, tellsStatus });
  before.set(place, faults);
  return faults;
}

function judge(content: ContentSet): PlacedFault[] {
  const hosts = listedHosts({
    organization: content.organization?.data ?? null,
    sources: content.sources.map(({ data }) => data),
    retired: content.retired.map(({ data }) => data),
  });
  const figures = Object.values(content.figures?.data ?? {}).map(({ text }) => text);
  const before = keptFor(JSON.stringify([hosts.names, figures]));
  const told = new Set<string>();
  return shownTexts(content)
    .flatMap((shown) =>
      judgeOnce(shown, { isListed: hosts.has, figures }, before)
        .filter(({ start, end }) => !shown.isInserted(start, end))
        .map(({ kind, found, start }) => ({ ...shown.placeOf(start), kind, found })),
    )
    .filter((fault) => {
      // A text of a file stands in lists too.
      const place = JSON.stringify([fault.file, fault.at, fault.kind]);
      return !told.has(place) && told.add(place);
    });
}

/** Several rules tell of one judgement. */
const judged = new WeakMap<ContentSet, readonly PlacedFault[]>();

/** What of these kinds the texts hold, as they are shown. */
export function textFaults(
  content: ContentSet,
  kinds: readonly TextFaultKind[],
): readonly PlacedFault[] {
  const faults = judged.get(content) ?? judge(content);
  judged.set(content, faults);
  return faults.filter(({ kind }) => kinds.includes(kind));
}
