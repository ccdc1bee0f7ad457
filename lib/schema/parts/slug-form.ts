/** Lower-case words joined by hyphens. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** In characters. */
export const longestSlug = 60;

export function isSlug(name: string): boolean {
  return name.length <= longestSlug && slugPattern.test(name);
}
