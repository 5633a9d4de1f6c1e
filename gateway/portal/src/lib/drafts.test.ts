// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countDrafts, dropDrafts, dropOldDrafts, holdDraft, saveDraft } from './drafts.ts';

const at = (instant: string) => vi.setSystemTime(new Date(instant));
const draft = (savedAt: string, subject = 'đất đai') => ({
  changed: { subject },
  key: 'k1',
  seen: null,
  savedAt,
});
const NOW = '2026-11-24T01:00:00Z';

const open = async (person = 'an', form = 'petitions.receive') => {
  const held = await holdDraft(person, form);
  return { ...held, name: held.name ?? '' };
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  at(NOW);
});
afterEach(() => vi.useRealTimers());

describe('drafts on the device', () => {
  it('come back to the person who typed them, with their key', async () => {
    const first = await open();
    saveDraft(first.name, draft(NOW));
    first.release();
    const other = await open('binh');
    expect(other.draft).toBeNull();
    expect((await open()).draft).toEqual(draft(NOW));
  });

  it('are each of one open form, and go over to another when that is closed', async () => {
    const [first, second] = [await open(), await open()];
    expect(first.name).not.toBe(second.name);
    saveDraft(first.name, draft(NOW));
    const third = await open();
    expect(third.draft).toBeNull();
    first.release();
    expect((await open()).name).toBe(first.name);
  });

  it('come back with the newest first', async () => {
    const [first, second] = [await open(), await open()];
    saveDraft(first.name, draft('2026-11-24T02:00:00Z', 'sau'));
    saveDraft(second.name, draft('2026-11-24T01:00:00Z', 'trước'));
    first.release();
    second.release();
    expect((await open()).draft?.changed).toEqual({ subject: 'sau' });
    expect((await open()).draft?.changed).toEqual({ subject: 'trước' });
  });

  it('go with their day, which is Vietnam’s', async () => {
    const held = await open();
    saveDraft(held.name, draft('2026-11-24T16:59:00Z'));
    held.release();
    at('2026-11-24T16:59:30Z');
    expect(countDrafts('an')).toBe(1);
    at('2026-11-24T17:00:00Z');
    expect(countDrafts('an')).toBe(0);
    expect((await open()).draft).toBeNull();
    await dropOldDrafts();
    expect(localStorage.length).toBe(0);
  });

  it('of yesterday stay while their form is open, and go once it is closed', async () => {
    const held = await open();
    saveDraft(held.name, draft('2026-11-24T16:59:00Z'));
    at('2026-11-24T17:01:00Z');
    await dropOldDrafts();
    expect(Object.keys(localStorage)).toEqual([held.name]);
    held.release();
    await dropOldDrafts();
    expect(localStorage.length).toBe(0);
  });

  it('of earlier versions go, whatever they are', async () => {
    localStorage.setItem('cuulong.draft.an.f', JSON.stringify({ values: {}, savedAt: NOW }));
    localStorage.setItem('cuulong.draft/an/f/1', '{');
    localStorage.setItem('cuulong.language', 'vi');
    await dropOldDrafts();
    expect(Object.keys(localStorage)).toEqual(['cuulong.language']);
  });

  it('go with the sign-out of their person and of nobody else, for good', async () => {
    const [first, second, like] = [await open('mai'), await open('binh'), await open('mai.x')];
    for (const { name } of [first, second, like]) saveDraft(name, draft(NOW));
    expect(countDrafts('mai')).toBe(1);
    dropDrafts('mai');
    // the form that is still open is left at this moment
    saveDraft(first.name, draft(NOW));
    expect(countDrafts('mai')).toBe(0);
    expect(countDrafts('binh')).toBe(1);
    expect(countDrafts('mai.x')).toBe(1);
  });

  it('tell every other tab of a sign-out, and leave no name on the device', () => {
    const told: string[] = [];
    const set = vi.spyOn(Storage.prototype, 'setItem');
    dropDrafts('lan');
    for (const [key, value] of set.mock.calls) told.push(`${key} ${value}`);
    set.mockRestore();
    expect(told).toEqual(['cuulong.left lan']);
    expect(JSON.stringify({ ...localStorage })).not.toContain('lan');
  });

  it('are kept by no form that the browser cannot tell from others', async () => {
    const locks = navigator.locks;
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
    const { name, draft: found } = await holdDraft('an', 'f');
    expect([name, found]).toEqual([null, null]);
    Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  });
});
