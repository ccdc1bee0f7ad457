import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Locked {
  integrity?: string;
  /** It comes within the archive of the package above it. */
  inBundle?: boolean;
}

const file = join(import.meta.dirname, '../../../package-lock.json');
const { packages }: { packages: Record<string, Locked> } = JSON.parse(readFileSync(file, 'utf8'));

/** The digest that binds what is installed at a path: its own, or that of the archive around it. */
function digestOf(path: string): string | undefined {
  const { integrity, inBundle } = packages[path] ?? {};
  return inBundle ? digestOf(path.replace(/\/node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) : integrity;
}

describe('the lock file', () => {
  it('binds every package by a digest of its bytes, those of other systems too', () => {
    const paths = Object.keys(packages).filter((path) => path !== '');
    expect(paths.length).toBeGreaterThan(500);
    expect(paths.filter((path) => !/^sha512-/.test(digestOf(path) ?? ''))).toEqual([]);
  });
});
