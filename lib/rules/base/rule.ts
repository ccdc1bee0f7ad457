import type { ContentSet } from '@/lib/schema/content-set';
import type { Finding, Severity } from './problem';

/** One rule over the whole content: pure, and a file of its own. */
export interface Rule {
  id: string;
  severity: Severity;
  /** What must hold, in one sentence. */
  summary: string;
  /** What goes wrong for a visitor when it does not. */
  why: string;
  run: (content: ContentSet) => Finding[];
}
