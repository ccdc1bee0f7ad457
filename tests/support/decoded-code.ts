import jsQR from 'jsqr';
import { parseFragment } from 'parse5';
import { attributeOf, elementsOf } from '@/lib/export/folder/parsed-page';

/** Pixels of each side of a module. */
const scale = 4;

/** Paints boxes of path data, each `M x y h width v height h/H back z`. */
function paint(pixels: Uint8ClampedArray, side: number, d: string, fill: string): void {
  const level = fill === '#000' ? 0 : 255;
  for (const box of d.matchAll(/M(\d+) (\d+)h(\d+)v(\d+)(?:h-\d+|H\d+)z/g)) {
    const [x = 0, y = 0, width = 0, height = 0] = box.slice(1).map((text) => Number(text) * scale);
    for (let row = y; row < y + height; row += 1) {
      for (let column = x; column < x + width; column += 1) {
        const at = (row * side + column) * 4;
        pixels.set([level, level, level, 255], at);
      }
    }
  }
}

/** What a reader that is none of ours reads in a code to scan; null if it reads nothing. */
export function decodedCode(svg: string): string | null {
  const [picture] = elementsOf(parseFragment(svg)).filter(({ tagName }) => tagName === 'svg');
  if (!picture) throw new Error('Found no picture; expected a code.');
  const units = Number(attributeOf(picture, 'viewBox')?.split(' ')[2]);
  const side = units * scale;
  const pixels = new Uint8ClampedArray(side * side * 4);
  for (const path of elementsOf(picture).filter(({ tagName }) => tagName === 'path')) {
    paint(pixels, side, attributeOf(path, 'd') ?? '', attributeOf(path, 'fill') ?? '');
  }
  return jsQR(pixels, side, side)?.data ?? null;
}
