import { encode } from 'uqr';
import type { ConfirmedChannel } from './contact-channel';

/** A code as a drawing of one unit a module, its quiet zone included. */
export interface CodePicture {
  /** Units of each side. */
  side: number;
  /** Path data of the light ground and of the dark modules. */
  ground: string;
  modules: string;
}

/** What can be scanned with one aim: a number to call, or a page to open. */
export type CodedChannel = Extract<ConfirmedChannel, { action: 'call' | 'open' }>;

/** The channel, if it can be scanned; null for what takes more than one aim, and for none. */
export function codedChannel(channel: ConfirmedChannel | null): CodedChannel | null {
  return channel?.action === 'call' || channel?.action === 'open' ? channel : null;
}

/** Modules of light around a code that readers need (ISO/IEC 18004). */
const quietZone = 4;

/** Each run of dark modules of a row as a box. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    const length = x + 1 - start;
    path += `M${start} ${y}h${length}v1h-${length}z`;
  }
  return path;
}

/**
 * The QR code of a confirmed value. At level M, 15 % of it may be unreadable: paper is folded and
 * printers smear.
 */
export function codeOf(channel: CodedChannel): CodePicture {
  const text = channel.action === 'call' ? `tel:${channel.value}` : channel.value;
  const { size, data } = encode(text, { ecc: 'M', boostEcc: true, border: quietZone });
  return {
    side: size,
    ground: `M0 0h${size}v${size}H0z`,
    modules: data.map(rowPath).join(''),
  };
}
