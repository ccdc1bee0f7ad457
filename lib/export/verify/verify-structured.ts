import type { ExportFault } from '@/lib/export/folder/export-fault';
import type { PageElement, PageNode } from '@/lib/export/folder/parsed-page';
import { attributeOf, elementsOf } from '@/lib/export/folder/parsed-page';
import type { Allowlist } from '@/lib/export/scan/allowlist';
import { type DataObject, jsonObjects } from '@/lib/export/scan/data-objects';
import { faultAt, type PublishedFile } from '@/lib/export/scan/fault-at';
import { endOf } from './verify-links';

/** Keys of schema.org that programs dial or mail from, with the sort of value that each holds. */
const dialledKeys = new Map([
  ['telephone', 'telephone'],
  ['faxNumber', 'telephone'],
  ['email', 'email'],
]);

const isContactPoint = ({ leaves }: DataObject) =>
  leaves.some(({ key, value }) => key === '@type' && value === 'ContactPoint');

/** The text of a JSON-LD element and its place in the file; null for every other element. */
function structuredText(element: PageElement): { text: string; place: number } | null {
  if (element.tagName !== 'script' || !/json/i.test(attributeOf(element, 'type') ?? ''))
    return null;
  const [child] = element.childNodes;
  if (child?.nodeName !== '#text' || !('value' in child)) return null;
  return { text: child.value, place: child.sourceCodeLocation?.startOffset ?? 0 };
}

function parsed(text: string): DataObject[] | null {
  try {
    JSON.parse(text);
    return jsonObjects(text);
  } catch {
    return null;
  }
}

function elementFaults(
  file: PublishedFile,
  element: PageElement,
  offered: Allowlist,
): ExportFault[] {
  const written = structuredText(element);
  if (written === null) return [];
  const { text, place } = written;
  const objects = parsed(text);
  if (objects === null) return [faultAt(file, place, 'structured data that is no JSON', 'JSON')];
  const end = endOf(element);
  return objects.flatMap((object) =>
    object.leaves.flatMap(({ key, value, place: within }) => {
      const sort = dialledKeys.get(key) ?? (isContactPoint(object) && key === 'url' ? key : null);
      const last = sort === null ? undefined : offered.get(sort)?.get(String(value));
      if (sort === null || (last !== undefined && end !== undefined && end <= last)) return [];
      const found = `${value} as "${key}" of structured data`;
      const expected =
        last === undefined
          ? 'a confirmed value for the public'
          : `an element around it with data-until, at the latest ${last}`;
      return [faultAt(file, place + within, found, expected)];
    }),
  );
}

/**
 * What the structured data of a page offers to programs that is not a confirmed value for the public,
 * or that would stay when its confirmation ends.
 */
export function verifyStructured(
  file: PublishedFile,
  page: PageNode,
  offered: Allowlist,
): ExportFault[] {
  return elementsOf(page).flatMap((element) => elementFaults(file, element, offered));
}
