// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { countDrafts, dropDraft, dropDrafts, loadDraft, saveDraft } from './drafts.ts';

const draft = { values: { subject: 'đất đai' }, key: 'k1', savedAt: '2026-11-20T01:00:00Z' };

describe('drafts on the device', () => {
  beforeEach(() => localStorage.clear());

  it('come back to the person who typed them, with their key', () => {
    saveDraft('an', 'petitions.receive', draft);
    expect(loadDraft('an', 'petitions.receive', new Date('2026-11-24T01:00:00Z'))).toEqual(draft);
    expect(loadDraft('binh', 'petitions.receive', new Date('2026-11-24T01:00:00Z'))).toBeNull();
  });

  it('go after fourteen days', () => {
    saveDraft('an', 'f', draft);
    expect(loadDraft('an', 'f', new Date('2026-12-05T01:00:00Z'))).toBeNull();
    expect(countDrafts('an')).toBe(0);
  });

  it('go one by one, and all at once with the sign-out of their person', () => {
    saveDraft('an', 'f', draft);
    saveDraft('an', 'g', draft);
    saveDraft('binh', 'f', draft);
    dropDraft('an', 'f');
    expect(countDrafts('an')).toBe(1);
    dropDrafts('an');
    expect(countDrafts('an')).toBe(0);
    expect(countDrafts('binh')).toBe(1);
  });

  it('are no draft when they cannot be read', () => {
    localStorage.setItem('cuulong.draft.an.f', '{');
    expect(loadDraft('an', 'f')).toBeNull();
  });
});
