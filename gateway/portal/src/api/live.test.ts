// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type AskedStream, streamServer } from '../testing/stream.ts';
import { type LiveState, listen } from './live.ts';

const CHANGE = { kind: 'polls', id: 'one', sequence: 2 };

let asked: AskedStream[] = [];
let states: LiveState[] = [];
let news = 0;
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(1);
  states = [];
  news = 0;
  asked = streamServer(() => Promise.reject(new TypeError('nothing else is asked for')));
  stop = listen(
    '/live',
    { lastId: '' },
    {
      onState: (state) => states.push(state),
      onNews: () => {
        news += 1;
      },
    },
  );
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const pass = (time: number) => vi.advanceTimersByTimeAsync(time);

function request(n: number): AskedStream {
  const one = asked[n];
  if (!one) throw new Error(`there is no request ${n}, only ${asked.length}`);
  return one;
}

async function opened(n: number, resumed: boolean) {
  request(n).open();
  request(n).say('opened', { resumed }, `${n}.0`);
  await pass(0);
}

it('tells that all may have changed when it begins, and then each change', async () => {
  await opened(0, false);
  expect(states).toEqual(['live']);
  expect(news).toBe(1);
  request(0).say('changed', CHANGE, '0.1');
  await pass(0);
  expect(news).toBe(2);
});

it('goes on after the last message when the server ends the stream', async () => {
  await opened(0, false);
  request(0).say('changed', CHANGE, '0.7');
  request(0).end();
  await pass(1_000);
  expect(request(1).lastId).toBe('0.7');
  await opened(1, true);
  expect(news).toBe(2);
  expect(states).toEqual(['live', 'live']);
});

it('says that the server is lost when it is silent, and recovers', async () => {
  await opened(0, false);
  await pass(30_000);
  request(0).beat();
  await pass(30_000);
  expect(states).toEqual(['live']);
  await pass(6_000);
  expect(states).toEqual(['live', 'lost']);
  await pass(2_000);
  await opened(1, true);
  expect(states).toEqual(['live', 'lost', 'live']);
});

it('says at once that the network has gone, and returns with it', async () => {
  await opened(0, false);
  window.dispatchEvent(new Event('offline'));
  await pass(0);
  expect(states).toEqual(['live', 'lost']);
  window.dispatchEvent(new Event('online'));
  await pass(0);
  await opened(1, true);
  expect(states.at(-1)).toBe('live');
});

it('waits longer after each failure, up to half a minute', async () => {
  for (const [failures, pause] of [2_000, 4_000, 8_000, 16_000, 30_000, 30_000].entries()) {
    request(failures).fail();
    await pass(pause - 1);
    expect(asked).toHaveLength(failures + 1);
    await pass(1);
    expect(asked).toHaveLength(failures + 2);
  }
  expect(new Set(states)).toEqual(new Set(['lost']));
});

it('is no lost network when the server has no such stream, or pauses it', async () => {
  request(0).answer(404);
  await pass(2_000);
  expect(states).toEqual(['waiting']);
  await opened(1, false);
  request(1).say('paused', {});
  await pass(0);
  expect(states).toEqual(['waiting', 'live', 'waiting']);
});

it('asks no more once it is stopped', async () => {
  await opened(0, false);
  stop();
  await pass(120_000);
  expect(asked).toHaveLength(1);
  expect(states).toEqual(['live']);
});
