import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { fullDigest, shortDigest } from '@/lib/domain/trust/short-digest';

it('a digest is the SHA-256 of the text in UTF-8 in letters, the short one its beginning', () => {
  for (const text of ['', '+442079460123', 'name@h\u00f6st.example', 'x'.repeat(200)]) {
    const hex = createHash('sha256').update(text).digest('hex');
    const letters = [...hex].map((digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
    expect(fullDigest(text)).toBe(letters.join(''));
    expect(shortDigest(text)).toBe(letters.slice(0, 12).join(''));
  }
});
