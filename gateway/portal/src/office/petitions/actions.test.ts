import { describe, expect, it } from 'vitest';
import { closingReasons, nextActions } from './actions.tsx';
import type { PetitionStatus } from './petition.ts';

const of = (status: PetitionStatus, ...ineligibleGrounds: string[]) =>
  nextActions({ status, ineligibleGrounds });

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
