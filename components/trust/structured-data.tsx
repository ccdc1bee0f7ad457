import type { Thing, WithContext } from 'schema-dts';
import type { CalendarDate } from '@/lib/schema/parts/calendar-date';
import { WhileConfirmed } from './while-confirmed';

interface StructuredDataProps {
  data: WithContext<Thing>;
  /** The last day on which it holds; the guard takes it out afterwards. */
  through?: CalendarDate;
  /** An earlier last day for copies that were saved on a device, if they have one. */
  savedThrough?: CalendarDate | undefined;
}

/**
 * What programs read of a page (JSON-LD). No text in it can end its element: every `<` is written
 * as an escape.
 */
export function StructuredData({ data, through, savedThrough }: StructuredDataProps) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  const script = (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without "<", which React would escape for HTML
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
  if (through === undefined) return script;
  return (
    <WhileConfirmed through={through} savedThrough={savedThrough} fallback={null}>
      {script}
    </WhileConfirmed>
  );
}
