import * as z from 'zod';
import { expects } from './expectation';

const fault = { error: expects('https-address'), abort: true };

function isPlainHttps(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.protocol === 'https:' && url.username === '' && url.password === '' && url.port === '';
}

/** An https address without user name, password or port: `https://apple.com@evil` has a user name. */
export const httpsAddressSchema = z
  .string()
  .max(600)
  .regex(/^https:\/\/[^\s/]+/, fault)
  .refine(isPlainHttps, fault);
