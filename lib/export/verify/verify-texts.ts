import { joinPieces } from '@/lib/domain/shown-text/join-pieces';
import type { TextFaultKind } from '@/lib/domain/shown-text/judge-text';
import { judgeText } from '@/lib/domain/shown-text/judge-text';
import { isJudged } from '@/lib/domain/shown-text/text-languages';
import type { ExportFault } from '@/lib/export/folder/export-fault';
import type { PageElement, PageNode } from '@/lib/export/folder/parsed-page';
import { attributeOf } from '@/lib/export/folder/parsed-page';
import type { Denylist } from '@/lib/export/scan/denylist';
import { faultAt, type PublishedFile } from '@/lib/export/scan/fault-at';
import { shownPage } from '@/lib/export/scan/shown-page';

/** What a page's text holds that it may not, as it goes on after "Found". */
const found: Readonly<Record<TextFaultKind, string>> = {
  digits: 'more than six digits close together',
  called: 'a number near a word that asks to call or write',
  characters: 'signs of another alphabet',
  marks: 'a row of marks',
  host: 'a site that is not listed',
  mailbox: 'what names a mailbox',
  handle: 'the name of an account somewhere',
  code: 'letters and digits that no word is made of',
  status: 'a status in words',
};

const expected = 'words, and values where components put them';

/**
 * What the free text of a page holds that no declared form allows, judged as it is shown: the same
 * judgement as over the content, now that everything stands in its place.
 */
export function verifyTexts(
  file: PublishedFile,
  page: PageNode,
  elements: readonly PageElement[],
  { isListed, figures }: Denylist,
): ExportFault[] {
  const root = elements.find(({ tagName }) => tagName === 'html');
  const language = (root && attributeOf(root, 'lang')) || 'en';
  if (!isJudged(language)) return [];
  return shownPage(page, elements).flatMap((pieces) => {
    const { text, placeOf } = joinPieces(pieces);
    const faults = judgeText(text, { language, isListed, figures, tellsStatus: true });
    // Components write signs of their own beside words; those of texts were judged in their files.
    const told = faults.filter(({ kind }) => kind !== 'characters' && kind !== 'marks');
    return told.map((fault) =>
      faultAt(file, placeOf(fault.start), `${found[fault.kind]}, "${fault.found}"`, expected),
    );
  });
}
