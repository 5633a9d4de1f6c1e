import { describe, expect, it } from 'vitest';
import type { Me, Role } from '../../session/session.ts';
import { stepFor } from './PracticePage.tsx';

const person = (council: string, ...roles: Role[]) => ({ council, roles }) as Me;
const draft = { council: 'long-an', status: 'DRAFT', adoptions: [] } as const;
const shared = {
  council: 'long-an',
  status: 'SHARED',
  adoptions: [{ council: 'ca-mau-2025', adoptedOn: '2025-12-01', note: 'x' }],
} as const;
const of = (practice: typeof draft | typeof shared, me: Me) =>
  stepFor({ ...practice, adoptions: [...practice.adoptions] }, me);

describe('a practice', () => {
  it('is shared by its own council’s lead, not by its staff', () => {
    expect(of(draft, person('long-an', 'office-lead'))).toBe('sharing');
    expect(of(draft, person('long-an', 'office-staff'))).toBeNull();
  });

  it('is adopted once by another council', () => {
    expect(of(shared, person('an-giang-2025', 'office-lead'))).toBe('adoptions');
    expect(of(shared, person('ca-mau-2025', 'office-lead'))).toBeNull();
    expect(of(shared, person('long-an', 'office-lead'))).toBeNull();
  });
});
