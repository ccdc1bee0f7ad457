import type { BuildInputs } from '@/lib/content/read/environment';
import { buildInputs } from '@/lib/content/read/environment';
import type { CommandIo } from './command';

/** The flags of every command about a content folder. */
export const contentOptions = {
  content: { type: 'string' },
  today: { type: 'string' },
} as const;

/** The folder and the day that a call means: a flag goes before the environment. */
export function contentCall(
  { content, today }: { [Flag in keyof typeof contentOptions]?: string | undefined },
  { environment, now }: CommandIo,
): BuildInputs {
  const inputs = {
    CONTENT_DIR: content ?? environment.CONTENT_DIR,
    BUILD_DATE: today ?? environment.BUILD_DATE,
  };
  return buildInputs(inputs, now);
}
