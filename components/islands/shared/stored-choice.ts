import type { Choice } from '@/lib/domain/directory/directory-filter';

const storageKey = 'directory-filter';

/** What the visitor chose to see, on this device; browsers may refuse to keep or to tell it. */
export function storedChoice(): Partial<Choice> {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? '{}') ?? {};
  } catch {
    return {};
  }
}

export function storeChoice(choice: Choice): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(choice));
  } catch {}
}
