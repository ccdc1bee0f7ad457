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

/** An e-mail address in small letters, without a name before it. */
export const mailboxSchema = z
  .string()
  .max(254)
  .regex(
    /^[a-z0-9]+([._+-][a-z0-9]+)*@([a-z0-9]+(-+[a-z0-9]+)*\.)+[a-z]{2,}$/,
    expects('e-mail-address'),
  );

const isPlace = (text: string) =>
  [httpsAddressSchema, mailboxSchema].some((schema) => schema.safeParse(text).success);

/** Where somebody can be told something: a page or a mailbox. */
export const pageOrMailboxSchema = z.string().refine(isPlace, expects('page-or-mailbox'));
