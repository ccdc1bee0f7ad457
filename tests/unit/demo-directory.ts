import type { Directory } from '@/lib/domain/directory/directory';
import { directoryIn } from '@/tests/support/directory-of';
import { sites } from '@/tests/support/sites';

/** The demo directory as it stands on a day. */
export function demoDirectory(today?: string): Directory {
  return directoryIn(sites.demo.contentDir, today);
}
