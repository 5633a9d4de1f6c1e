// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { askAhead, command, get, getAll, speakFor, withParams } from './client.ts';
import type { Problem } from './problem.ts';

const answers = (...responses: (Response | Error)[]) => {
  const calls: [string, RequestInit][] = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    calls.push([path, init]);
    const next = responses.shift();
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  });
  return calls;
};
const json = (body: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(body), {
    ...init,
    headers: { 'Content-Type': 'application/json', ...init.headers },
  });
const failed = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: Problem) => error,
  );

afterEach(() => vi.unstubAllGlobals());

describe('parameters', () => {
  it('leave out what is not set and repeat lists', () =>
    expect(withParams('/x', { q: '', a: null, i: ['one', 'two'], n: 0 })).toBe(
      '/x?i=one&i=two&n=0',
    ));
});

describe('a command', () => {
  it('carries its key, its version and the CSRF token', async () => {
    const calls = answers(
      json({ username: 'a' }, { headers: { 'X-XSRF-TOKEN': 't 1' } }),
      json({ id: 'p1', version: 2, events: [] }),
    );
    await get('/me');
    await command({ path: '/api/x', body: { a: 1 }, key: 'k-1', ifMatch: '"1"' });
    const [path, init] = calls[1] ?? ['', {}];
    const headers = new Headers(init.headers);
    expect(path).toBe('/api/x');
    expect(headers.get('Idempotency-Key')).toBe('k-1');
    expect(headers.get('If-Match')).toBe('"1"');
    expect(headers.get('X-XSRF-TOKEN')).toBe('t 1');
    expect(init.body).toBe('{"a":1}');
  });

  it('marks a dry run in its address', async () => {
    const calls = answers(json({ id: 'p1', version: 2, events: [], dryRun: true }));
    await command({ path: '/api/x', body: {}, key: 'k', dryRun: true });
    expect(calls[0]?.[0]).toBe('/api/x?dryRun=true');
  });
});

describe('a page whose session is a new one', () => {
  const crossSite = (token: string) =>
    json(
      { type: 'https://x/problems/cross-site' },
      { status: 403, headers: { 'X-XSRF-TOKEN': token } },
    );

  it('sends its command again with the token of that session, and the same key', async () => {
    const calls = answers(crossSite('t 2'), json({ id: 'p1', version: 2, events: [] }));
    await command({ path: '/api/x', body: {}, key: 'k-2' });
    const sent = calls.map(([, init]) => new Headers(init.headers));
    expect(sent.map((headers) => headers.get('Idempotency-Key'))).toEqual(['k-2', 'k-2']);
    expect(sent[1]?.get('X-XSRF-TOKEN')).toBe('t 2');
  });

  it('sends nothing in the name of another person', async () => {
    speakFor('an');
    const calls = answers(crossSite('t 5'), json({ username: 'binh' }));
    const refused = failed(command({ path: '/api/x', body: {}, key: 'k-4' }));
    expect(await refused).toMatchObject({ status: 403, anotherPerson: true });
    expect(calls.map(([path]) => path)).toEqual(['/api/x', '/me']);
    const again = answers(crossSite('t 5'), json({ username: 'binh' }));
    const twice = failed(command({ path: '/api/x', body: {}, key: 'k-4' }));
    expect(await twice).toMatchObject({ anotherPerson: true });
    expect(new Headers(again[0]?.[1].headers).get('X-XSRF-TOKEN')).not.toBe('t 5');
    speakFor('binh');
    answers(
      crossSite('t 6'),
      json({ username: 'binh' }),
      json({ id: 'p1', version: 2, events: [] }),
    );
    expect((await command({ path: '/api/x', body: {}, key: 'k-5' })).id).toBe('p1');
  });

  it('does so once', async () => {
    answers(crossSite('t 3'), json({ username: 'binh' }), crossSite('t 4'));
    const refused = failed(command({ path: '/api/x', body: {}, key: 'k-3' }));
    expect(await refused).toMatchObject({ status: 403, slug: 'cross-site' });
  });
});

describe('what goes wrong', () => {
  it('is a problem with the server’s words', async () => {
    answers(json({ type: 'https://x/problems/stale-version', detail: 'Đã đổi' }, { status: 412 }));
    const problem = await failed(get('/api/x'));
    expect(problem).toMatchObject({
      status: 412,
      slug: 'stale-version',
      stale: true,
      message: 'Đã đổi',
    });
  });

  it('is a problem without words when the answer is no JSON', async () => {
    answers(new Response('<html>', { status: 502, headers: { 'Retry-After': '7' } }));
    expect(await failed(get('/api/x'))).toMatchObject({
      status: 502,
      retryAfter: 7,
      undecided: true,
    });
  });

  it('is a problem when no server answers', async () => {
    answers(new TypeError('failed to fetch'));
    expect(await failed(get('/api/x'))).toMatchObject({ status: 0, undecided: true });
  });
});

describe('a whole list', () => {
  it('follows the cursors to the end', async () => {
    const calls = answers(json({ items: [1, 2], next: 'c1' }), json({ items: [3], next: null }));
    expect(await getAll('/api/x', { q: 'a' }, 100)).toEqual({ items: [1, 2, 3], complete: true });
    expect(calls.map(([path]) => path)).toEqual([
      '/api/x?q=a&limit=200',
      '/api/x?q=a&after=c1&limit=200',
    ]);
  });

  it('stops at what was asked for and says so', async () => {
    answers(json({ items: [1, 2], next: 'c1' }));
    expect(await getAll('/api/x', {}, 2)).toEqual({ items: [1, 2], complete: false });
  });
});

describe('a question that is asked ahead', () => {
  afterEach(() => vi.useRealTimers());

  it('is not asked again by the first who needs it, but by the next', async () => {
    const calls = answers(json({ n: 1 }), json({ n: 2 }));
    askAhead('/x', { status: 'A' });
    expect(await get('/x', { status: 'A' })).toEqual({ n: 1 });
    expect(await get('/x', { status: 'A' })).toEqual({ n: 2 });
    expect(calls).toHaveLength(2);
  });

  it('is asked again when its answer is old', async () => {
    vi.useFakeTimers();
    answers(json({ n: 1 }), json({ n: 2 }));
    askAhead('/x');
    vi.advanceTimersByTime(6_000);
    expect(await get('/x')).toEqual({ n: 2 });
  });

  it('fails for whoever needs it', async () => {
    answers(json({ detail: 'no' }, { status: 403 }));
    askAhead('/x');
    expect((await failed(get('/x')))?.forbidden).toBe(true);
  });
});
