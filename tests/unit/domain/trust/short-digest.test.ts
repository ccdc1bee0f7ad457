import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { shortDigest } from '@/lib/domain/trust/short-digest';

it('a digest is the beginning of the SHA-256 of the text in UTF-8, in letters only', () => {
  for (const text of ['', '+442079460123', 'name@h\u00f6st.example', 'x'.repeat(200)]) {
    const hex = createHash('sha256').update(text).digest('hex').slice(0, 12);
    const letters = [...hex].map((digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
    expect(shortDigest(text)).toBe(letters.join(''));
  }
});
