import type { DoubtfulLine } from '@/lib/domain/numbers/look-alike-numbers';
import type { ContentSet } from '@/lib/schema/content-set';
import { phones } from './phones';
import { standings } from './standings';

/** The lines whose number is not confirmed on the day of the verification. */
export function doubtfulLines(content: ContentSet): DoubtfulLine[] {
  const standing = standings(content);
  return phones(content)
    .filter((file) => standing(file).status !== 'confirmed')
    .map(({ slug, data }) => ({ slug, value: data.value, country: data.areaServed[0] ?? '' }));
}
