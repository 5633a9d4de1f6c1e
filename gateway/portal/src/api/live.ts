import { createParser } from 'eventsource-parser';
import { getStream } from './client.ts';
import { isProblem } from './problem.ts';

/**
 * What is known of the changes on the server: they are told (`live`), they are not told though the
 * server answers (`waiting`), or the server cannot be reached (`lost`).
 */
export type LiveState = 'waiting' | 'live' | 'lost';

export type LiveListener = {
  onState: (state: LiveState) => void;
  /** Something has changed, or may have. */
  onNews: () => void;
};

/** Where a listener stopped, to go on from there. */
export type LivePlace = { lastId: string };

/** The server says at least every 15 seconds that it is there. */
const SILENCE = 35_000;

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/** At random, so that a thousand tablets do not come back at the same moment. */
const pauseAfter = (failures: number) =>
  Math.random() * Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures);

const unreachable = (error: unknown) =>
  !isProblem(error) || error.status === 0 || error.status >= 500;

/** Reads one stream to its end. It fails if the server falls silent, but not if it hangs up. */
async function read(
  path: string,
  place: LivePlace,
  listener: LiveListener,
  attempt: AbortController,
  onOpen: () => void,
): Promise<void> {
  const body = await getStream(path, place.lastId, attempt.signal);
  onOpen();
  const parser = createParser({
    onEvent: ({ event, data }) => {
      if (event === 'paused') listener.onState('waiting');
      if (event === 'opened') listener.onState('live');
      if (event === 'changed' || (event === 'opened' && !JSON.parse(data).resumed)) {
        listener.onNews();
      }
    },
    onId: (id) => {
      place.lastId = id;
    },
  });
  const text = new TextDecoder();
  const reader = body.getReader();
  attempt.signal.addEventListener('abort', () => void reader.cancel().catch(() => {}));
  for (;;) {
    const timer = setTimeout(() => attempt.abort(), SILENCE);
    const piece = await reader.read().catch(() => null);
    clearTimeout(timer);
    if (attempt.signal.aborted) throw new Error('the server is silent');
    if (!piece || piece.done) return;
    parser.feed(text.decode(piece.value, { stream: true }));
  }
}

/** Listens until the returned function is called. A stream that ends or breaks is opened again. */
export function listen(path: string, place: LivePlace, listener: LiveListener): () => void {
  let stopped = false;
  let attempt = new AbortController();
  let goOn = () => {};
  const onOnline = () => goOn();
  const onOffline = () => attempt.abort();
  window.addEventListener('online', onOnline);
  window.addEventListener('offline', onOffline);

  const wait = (time: number) =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, time);
      goOn = () => {
        clearTimeout(timer);
        done();
      };
    });

  const run = async () => {
    let failures = 0;
    while (!stopped) {
      attempt = new AbortController();
      try {
        await read(path, place, listener, attempt, () => {
          failures = 0;
        });
      } catch (error) {
        if (stopped) return;
        failures += 1;
        listener.onState(unreachable(error) ? 'lost' : 'waiting');
      }
      if (!stopped) await wait(pauseAfter(failures));
    }
  };
  void run();

  return () => {
    stopped = true;
    window.removeEventListener('online', onOnline);
    window.removeEventListener('offline', onOffline);
    attempt.abort();
    goOn();
  };
}
