import * as z from 'zod';

const expected = 'an address that begins with https:// and names a host, without user name or port';

function isPlainHttps(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.protocol === 'https:' && url.username === '' && url.password === '' && url.port === '';
}

/** An https address without user name, password or port: `https://apple.com@evil` has a user name. */
export const httpsAddressSchema = z
  .string()
  .max(600, 'at most 600 characters')
  .regex(/^https:\/\/[^\s/]+/, { error: expected, abort: true })
  .refine(isPlainHttps, { error: expected, abort: true });
