// @vitest-environment jsdom
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { afterEach, expect, it, vi } from 'vitest';
import { dropped, finished, keep, keptPaper, newPaper } from './ballotPaper.ts';

const suite = RSABSSA.SHA384.PSS.Deterministic();
const bytes = (text: string) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
const text = (all: Uint8Array) => btoa(String.fromCharCode(...all));

async function box() {
  const keys = await suite.generateKey({
    modulusLength: 2048,
    publicExponent: Uint8Array.from([1, 0, 1]),
  });
  const spki = await crypto.subtle.exportKey('spki', keys.publicKey);
  return { ...keys, spki: text(new Uint8Array(spki)) };
}

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

it('C-07: makes of a blind stamp one that anybody can check, and refuses one of another box', async () => {
  const one = await box();
  const paper = await newPaper(one.spki);
  expect(bytes(paper.secret)).toHaveLength(32);
  expect(bytes(paper.blinded)).toHaveLength(256);
  const blindStamp = text(await suite.blindSign(one.privateKey, bytes(paper.blinded)));
  const { stamp = '' } = await finished(one.spki, paper, blindStamp);
  const fits = await crypto.subtle.verify(
    { name: 'RSA-PSS', saltLength: 48 },
    one.publicKey,
    bytes(stamp),
    bytes(paper.secret),
  );
  expect(fits).toBe(true);
  const other = await box();
  await expect(finished(other.spki, paper, blindStamp)).rejects.toThrow();
});

it('C-07: drops a ballot without cookie or token, and keeps no choice', async () => {
  const sent = vi.fn(async () => new Response('{"receipt":"0a0a0"}', { status: 200 }));
  vi.stubGlobal('fetch', sent);
  const paper = { secret: 's', blinded: 'b', inverse: 'i', stamp: 't' };
  keep('1', await dropped('1', paper, ['LOW_CONFIDENCE']));
  const [path, init] = sent.mock.calls[0] as unknown as [string, RequestInit];
  expect(path).toBe('/api/sessions/v1/ballot-boxes/1/ballots');
  expect(init.credentials).toBe('omit');
  expect(Object.keys(init.headers ?? {})).toEqual(['Content-Type', 'Accept', 'Accept-Language']);
  expect(JSON.parse(String(init.body))).toEqual({
    secret: 's',
    stamp: 't',
    marks: ['LOW_CONFIDENCE'],
  });
  expect(keptPaper('1')).toEqual({ ...paper, receipt: '0a0a0' });
  expect(JSON.stringify({ ...localStorage })).not.toContain('LOW');
});
