/** Lower-case words joined by hyphens. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** In characters. */
export const longestSlug = 60;

/** Digits of a slug beside a day that it begins with: as many as free text may have in a sentence. */
export const mostSlugDigits = 6;
const day = /^\d{4}-\d{2}-\d{2}(?=-|$)/;
/** A program that looks an entry up by its slug finds these in any object. */
export const namesOfObjects: readonly string[] = ['constructor', 'prototype'];

/** Whether a name may be that of an entry: a slug that is no phone number and no name of JavaScript's. */
export function isSlug(name: string): boolean {
  const digits = name.replace(day, '').replace(/\D/g, '').length;
  const isForm = name.length <= longestSlug && slugPattern.test(name);
  return isForm && digits <= mostSlugDigits && !namesOfObjects.includes(name);
}
