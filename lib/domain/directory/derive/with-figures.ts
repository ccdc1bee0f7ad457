import { figureMention } from '@/lib/domain/text/mention';
import type { Figures } from '@/lib/schema/figures';

/**
 * Puts the text of each figure in the place of its mention, in every text below some data: plain
 * objects, lists and maps. The data itself stays as it is.
 */
export function withFigures<Data>(data: Data, figures: Figures): Data {
  const replaced = (value: unknown): unknown => {
    if (typeof value === 'string') {
      return value.replace(figureMention, (mention, id) => figures[id]?.text ?? mention);
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(replaced);
    if (value instanceof Map)
      return new Map([...value].map(([key, entry]) => [key, replaced(entry)]));
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, replaced(entry)]));
  };
  return replaced(data) as Data;
}
