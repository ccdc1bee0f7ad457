import { describe, expect, it } from 'vitest';
import { siteLimits, verifySize } from '@/lib/export/verify/verify-size';
import { folderOf } from './published-folder';

const site = { 'index.html': 'twelve bytes', 'en/index.html': 'twelve bytes' };

describe('the size of a site', () => {
  it('has a limit of files and one of bytes, each told with the other number', () => {
    const folder = folderOf(site);
    const told = (limits: typeof siteLimits) => verifySize(folder, limits).map((x) => x.message);
    expect(told({ files: 2, size: 24 })).toEqual([]);
    const remedy = 'Take entries or languages out, or make several directories of it.';
    expect(told({ files: 1, size: 23 })).toEqual([
      `Found 2 files; expected at most 1. ${remedy}`,
      `Found 24 bytes; expected at most 23. ${remedy}`,
    ]);
  });

  it('may be 250,000 files and one gibibyte', () => {
    expect(siteLimits).toEqual({ files: 250_000, size: 1_073_741_824 });
    expect(verifySize(folderOf(site))).toEqual([]);
  });
});
