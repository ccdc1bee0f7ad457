import { ImageResponse } from 'next/og';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PreviewPicture, previewSize } from '@/components/site/preview-picture';

async function draw(title: string): Promise<Buffer> {
  const picture = <PreviewPicture title={title} tagline="A directory" note="No confirmed line" />;
  return Buffer.from(await new ImageResponse(picture, previewSize).arrayBuffer());
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a preview picture', () => {
  it('is the same byte for byte when it is drawn twice', async () => {
    const [first, second] = [await draw('My kite is gone'), await draw('My kite is gone')];
    expect(first.subarray(1, 4).toString()).toBe('PNG');
    expect(first.equals(second)).toBe(true);
    expect(first.equals(await draw('My boat is gone'))).toBe(false);
  });

  it.each(['Crédit, Łódź – “it’s ſo”', '助けて 🆘'])(
    'of %s asks no server for letters',
    async (title) => {
      const fetch = vi.fn(() => Promise.reject(new Error('no network')));
      vi.stubGlobal('fetch', fetch);
      expect((await draw(title)).length).toBeGreaterThan(1000);
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it('is not drawn of a number', async () => {
    await expect(draw('Call 800 555 0199')).rejects.toThrow('phone number');
  });
});
