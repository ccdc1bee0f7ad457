import { describe, expect, it } from 'vitest';
import { isTimeZone } from '@/lib/domain/time/time-zone';

describe('a time zone', () => {
  it.each([
    'America/Los_Angeles',
    'America/Argentina/Buenos_Aires',
    'Asia/Kolkata',
    'Europe/Berlin',
    'Europe/Kyiv',
    'Pacific/Auckland',
  ])('is %s', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each([
    ...['PST', 'BST', 'EST', 'CET', 'UTC', 'GMT', 'Z'],
    ...['+01:00', 'UTC+1', 'Etc/GMT+1', 'Europe/berlin', 'Europe/Atlantis', 'Europe', 'Europe/'],
    ...[' Europe/Berlin', '../Europe/Berlin', 'constructor', ''],
  ])('is not %j', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});
