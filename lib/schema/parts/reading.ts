import * as z from 'zod';
import { expects } from './expectation';

/**
 * How a document was read: on the live page, on a copy whose archive gives its day, or on a copy
 * of unknown day.
 */
export const readingMethodSchema = z.enum(['live-read', 'archived-copy', 'undated-copy']);

/** Whether method and day agree: an undated copy has no day, everything else has one. */
export function isDatedAsRead(reading: { method: string; observedOn: string | null }): boolean {
  return (reading.method === 'undated-copy') === (reading.observedOn === null);
}

export const datedAsRead = {
  path: ['observedOn'],
  error: expects('dated-as-read'),
};
