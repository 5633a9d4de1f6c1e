import { getBlob } from '../../api/client.ts';

export const FEED_TYPE = 'application/cloudevents-batch+json';

export const feedAddress = (council: string) => `/feeds/${encodeURIComponent(council)}`;

/** Returns the first index after a position in a council's feed, or null at its end. */
export async function firstAfter(council: string, after: number): Promise<number | null> {
  const body = await getBlob(feedAddress(council), { after, limit: 1 }, FEED_TYPE);
  const batch = JSON.parse(await body.text()) as { feedindex?: number | string }[];
  const index = batch[0]?.feedindex;
  return index === undefined ? null : Number(index);
}

/**
 * Returns the newest index of a feed. The index is dense, so doubling and then halving finds its
 * end with a few dozen small requests, even for a million events.
 */
export async function newestIndex(ask: (after: number) => Promise<number | null>): Promise<number> {
  if ((await ask(0)) === null) return 0;
  let known = 1;
  let beyond = 2;
  while ((await ask(beyond - 1)) !== null) {
    known = beyond;
    beyond *= 2;
  }
  while (beyond - known > 1) {
    const middle = Math.floor((known + beyond) / 2);
    if ((await ask(middle - 1)) === null) beyond = middle;
    else known = middle;
  }
  return known;
}
