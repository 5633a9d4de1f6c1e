import { describe, expect, it } from 'vitest';
import { dayOf } from './petition.ts';

describe('the day of a step', () => {
  const timeline = [
    { type: 'vn.hdnd.petitions.petition-forwarded.v1', on: '2026-11-02', detail: null },
  ];

  it('is what the history says', () => {
    expect(dayOf({ status: 'FORWARDED', timeline }, 'forwarded')).toBe('2026-11-02');
    expect(dayOf({ status: 'FORWARDED', timeline }, 'guided')).toBeUndefined();
  });

  it('is known not to be there before the first step', () =>
    expect(dayOf({ status: 'RECEIVED', timeline: [] }, 'forwarded')).toBeNull());
});
