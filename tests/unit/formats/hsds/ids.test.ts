import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { idOf } from '@/lib/formats/hsds/ids';
import { demoDirectory } from '../../demo-directory';

const { organization } = demoDirectory();

/** RFC 9562, 5.5, with its namespace for URLs (6.6), by another implementation. */
function named(name: string): string {
  const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

describe('the id of a record', () => {
  it('is the UUID of the organisation’s address and of the path', () => {
    expect(idOf(organization, 'uk-bookings')).toBe(named(`${organization.url}#uk-bookings`));
    expect(idOf(organization, 'uk-bookings', 'phone')).toBe(
      named(`${organization.url}#uk-bookings/phone`),
    );
  });

  it('is another one for another organisation', () => {
    const other = { ...organization, url: 'https://www.other.example/' };
    expect(idOf(other, 'contact-form')).not.toBe(idOf(organization, 'contact-form'));
  });
});
