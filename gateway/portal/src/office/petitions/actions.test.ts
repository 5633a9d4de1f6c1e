import { describe, expect, it } from 'vitest';
import type { PetitionCase } from '../../api/generated/petitions.ts';
import { closingReasons, nextActions } from './actions.tsx';
import { dayOf } from './petition.ts';

const of = (
  status: PetitionCase['status'],
  ...ineligibleGrounds: PetitionCase['ineligibleGrounds']
) => nextActions({ status, ineligibleGrounds });

describe('a petition', () => {
  it('is forwarded or guided next when it is eligible', () =>
    expect(of('RECEIVED')).toEqual(['forwarding', 'guidance', 'closing']));

  it('is never forwarded when it is not, nor guided twice', () => {
    expect(of('RECEIVED', 'UNSIGNED')).toEqual(['guidance', 'closing']);
    expect(of('RECEIVED', 'UNSIGNED', 'ALREADY_HANDLED')).toEqual(['closing']);
  });

  it('waits for its answer once it is forwarded', () => expect(of('FORWARDED')[0]).toBe('answer'));

  it('leaves nothing to do when it is closed', () => expect(of('CLOSED')).toEqual([]));

  it('is closed only for a reason that fits where it stands', () => {
    expect(closingReasons('RECEIVED')).toEqual(['FILED', 'WITHDRAWN']);
    expect(closingReasons('ANSWERED')).toEqual(['ANSWERED']);
    expect(closingReasons('FORWARDED')).not.toContain('FILED');
  });
});

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
