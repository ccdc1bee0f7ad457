import type { CDPSession } from '@playwright/test';

export const kinds = ['HTML', 'CSS', 'JS', 'other'] as const;
type Kind = (typeof kinds)[number];

/** What a page has fetched; bytes are those of the bodies as they were sent, so compressed. */
export interface Traffic {
  requests: number;
  bytes: Record<Kind, number>;
}

const kindOfType: Readonly<Record<string, Kind>> = {
  Document: 'HTML',
  Stylesheet: 'CSS',
  Script: 'JS',
};

/** The page counts as at rest when nothing was under way for this many milliseconds. */
const quiet = 500;

/** Counts what a page fetches from now on; `rest` resolves once it has stopped fetching. */
export async function watchTraffic(session: CDPSession): Promise<{
  traffic: Traffic;
  rest(): Promise<void>;
}> {
  const traffic: Traffic = { requests: 0, bytes: { HTML: 0, CSS: 0, JS: 0, other: 0 } };
  const underWay = new Map<string, { kind: Kind; headerBytes: number }>();
  let changed = Date.now();
  session.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (!request.url.startsWith('http')) return;
    changed = Date.now();
    traffic.requests += 1;
    underWay.set(requestId, { kind: kindOfType[type ?? ''] ?? 'other', headerBytes: 0 });
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const known = underWay.get(requestId);
    if (known) known.headerBytes = response.encodedDataLength;
  });
  const end = (requestId: string, encodedBytes: number) => {
    const known = underWay.get(requestId);
    if (known) traffic.bytes[known.kind] += Math.max(0, encodedBytes - known.headerBytes);
    underWay.delete(requestId);
    changed = Date.now();
  };
  session.on('Network.loadingFinished', (event) => end(event.requestId, event.encodedDataLength));
  session.on('Network.loadingFailed', ({ requestId }) => end(requestId, 0));
  await session.send('Network.enable');
  const rest = async () => {
    while (underWay.size > 0 || Date.now() - changed < quiet) {
      await new Promise((done) => setTimeout(done, 50));
    }
  };
  return { traffic, rest };
}
