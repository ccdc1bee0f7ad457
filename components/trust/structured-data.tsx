import type { Thing, WithContext } from 'schema-dts';
import type { Validity } from '@/lib/domain/trust/verification';
import { WhileConfirmed } from './while-confirmed';

interface StructuredDataProps {
  data: WithContext<Thing>;
  /** For how long it holds; the guard takes it out afterwards. null: for good. */
  standing: Validity | null;
}

/**
 * What programs read of a page (JSON-LD). No text in it can end its element: every `<` is written
 * as an escape.
 */
export function StructuredData({ data, standing }: StructuredDataProps) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  const script = (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without "<", which React would escape for HTML
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
  if (standing === null) return script;
  return (
    <WhileConfirmed standing={standing} fallback={null}>
      {script}
    </WhileConfirmed>
  );
}
