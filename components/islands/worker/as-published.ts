import type { ListedFile } from '@/lib/domain/offline/saved-files';
import { digestBytes, mediaTypeOf } from '@/lib/domain/offline/saved-files';

/** Set by the build: the headers of every answer of a host that is set up as it should be. */
declare const SAVED_HEADERS: readonly (readonly [name: string, value: string])[];

const hexadecimal = (bytes: Uint8Array) =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * An answer as it may be saved: its bytes are those that the build listed, whatever a host did to them on
 * their journey. undefined for all others, such as an error, a part, the page to log in of a hotel, or a
 * page that a host rewrote. Headers are the site's own, for an answer could also bring one that leads away.
 */
export async function asPublished(
  response: Response,
  { url, digest }: ListedFile,
): Promise<Response | undefined> {
  if (response.status !== 200 || response.redirected) return undefined;
  const bytes = await response.arrayBuffer();
  const whole = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  if (hexadecimal(whole.subarray(0, digestBytes)) !== digest) return undefined;
  const headers = new Headers(SAVED_HEADERS.map(([name, value]) => [name, value]));
  headers.set('Content-Type', mediaTypeOf(url) ?? 'application/octet-stream');
  return new Response(bytes, { headers });
}
