import i18n from 'i18next';
import { ANOTHER_PERSON, isProblem, Problem, type ProblemBody } from './problem.ts';
import type { CommandAnswer, ListOf } from './shared.ts';

export type Params = Record<
  string,
  string | number | boolean | readonly string[] | null | undefined
>;

export function withParams(path: string, params: Params = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value === null || value === undefined || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

const PAGE_TOKEN = 'X-XSRF-TOKEN';

/** The session's CSRF token, as the gateway last sent it. */
let pageToken: string | null = null;

async function problemOf(response: Response): Promise<Problem> {
  const retryAfter = Number(response.headers.get('Retry-After')) || null;
  let body: ProblemBody = {};
  if (/json/.test(response.headers.get('Content-Type') ?? '')) {
    body = await response.json().catch(() => ({}));
  }
  return new Problem(response.status, body, retryAfter);
}

/** Sends a request; an upload has one of its own, which tells how far it is. */
export type Transport = (path: string, init: RequestInit) => Promise<Response>;

const fetched: Transport = (path, init) => fetch(path, init);

async function send(path: string, init: RequestInit, by = fetched): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('Accept-Language', i18n.language || 'vi');
  if (!headers.has('Accept')) headers.set('Accept', 'application/json, application/problem+json');
  let response: Response;
  try {
    response = await by(path, { ...init, headers, credentials: 'same-origin' });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new Problem(0, { type: 'https://cuulong.hdnd.vn/problems/no-connection' });
  }
  pageToken = response.headers.get(PAGE_TOKEN) ?? pageToken;
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** An answer with its version, for a later `If-Match`. */
export type Versioned<T> = { value: T; etag: string | null };

async function ask(path: string, signal?: AbortSignal): Promise<unknown> {
  const response = await send(path, { signal: signal ?? null });
  return response.json();
}

/** The answers that were asked for before their page was made, each for the first who asks. */
const ahead = new Map<string, Promise<unknown>>();

/** After this a page asks again, as it does for every other answer. */
const FRESH = 5_000;

/** Asks for what a page will need, while the page itself is still being made. */
export function askAhead(path: string, params?: Params): void {
  const address = withParams(path, params);
  const answer = ask(address);
  ahead.set(address, answer);
  setTimeout(() => ahead.delete(address), FRESH);
  // whoever takes it sees the error
  answer.catch(() => {});
}

export async function get<T>(path: string, params?: Params, signal?: AbortSignal): Promise<T> {
  const address = withParams(path, params);
  const asked = ahead.get(address);
  ahead.delete(address);
  return (await (asked ?? ask(address, signal))) as T;
}

export async function getVersioned<T extends object>(
  path: string,
  signal?: AbortSignal,
): Promise<Versioned<T>> {
  const response = await send(path, { signal: signal ?? null });
  const value = (await response.json()) as T & { version?: number };
  const etag =
    response.headers.get('ETag') ?? (value.version === undefined ? null : `"${value.version}"`);
  return { value, etag };
}

/** Opens a stream of server-sent events, after the last message that was received. */
export async function getStream(
  path: string,
  lastId: string,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  const headers = new Headers({ Accept: 'text/event-stream, application/problem+json' });
  if (lastId) headers.set('Last-Event-ID', lastId);
  const response = await send(path, { headers, signal, cache: 'no-store' });
  const type = response.headers.get('Content-Type') ?? '';
  if (!response.body || !type.startsWith('text/event-stream')) throw new Problem(404, {});
  return response.body;
}

export async function getBlob(path: string, params: Params, accept: string): Promise<Blob> {
  const response = await send(withParams(path, params), { headers: { Accept: accept } });
  return response.blob();
}

export type Command = {
  path: string;
  body: unknown;
  /** All attempts of a command have the same key, so that a repeat is never a second command. */
  key: string;
  ifMatch?: string | null | undefined;
  dryRun?: boolean;
};

function change(path: string, init: RequestInit, by?: Transport): Promise<Response> {
  const headers = new Headers(init.headers);
  if (pageToken) headers.set(PAGE_TOKEN, pageToken);
  return send(path, { ...init, method: 'POST', headers }, by);
}

let person: string | null = null;

/** Sets the user of this page; the page never sends input for another user. */
export function speakFor(username: string): void {
  person = username;
}

async function isStillThatPerson(): Promise<boolean> {
  return person === null || (await get<{ username: string }>('/me')).username === person;
}

/** Refuses to use the token of another user's session, now or at the next attempt. */
async function refuseAnother(known: string | null): Promise<void> {
  let same = false;
  try {
    same = await isStillThatPerson();
  } finally {
    if (!same) pageToken = known;
  }
  if (!same) throw new Problem(403, { type: ANOTHER_PERSON });
}

/**
 * If the user signed in again elsewhere there is a new session, whose token comes with the refusal.
 */
export async function post(
  path: string,
  init: RequestInit = {},
  by?: Transport,
): Promise<Response> {
  const known = pageToken;
  try {
    return await change(path, init, by);
  } catch (error) {
    if (!isProblem(error) || error.slug !== 'cross-site' || pageToken === known) throw error;
    await refuseAnother(known);
    return change(path, init, by);
  }
}

export async function command(what: Command): Promise<CommandAnswer> {
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    'Idempotency-Key': what.key,
  };
  if (what.ifMatch) headers['If-Match'] = what.ifMatch;
  const path = what.dryRun ? withParams(what.path, { dryRun: true }) : what.path;
  const response = await post(path, { headers, body: JSON.stringify(what.body) });
  return (await response.json()) as CommandAnswer;
}

/** Follows the cursors to the end, or to `most` rows: for counts and exports. */
export async function getAll<T>(
  path: string,
  params: Params,
  most: number,
  signal?: AbortSignal,
): Promise<{ items: T[]; complete: boolean }> {
  const items: T[] = [];
  let after: string | null = null;
  do {
    const page: ListOf<T> = await get(path, { ...params, after, limit: 200 }, signal);
    items.push(...page.items);
    after = page.next;
  } while (after && items.length < most);
  return { items, complete: !after };
}
