import { describe, expect, it } from 'vitest';
import type { Me, Role } from '../session/session.ts';
import { isCurrent, menuOf } from './menu.ts';

const person = (gateway: string, council: string, ...roles: Role[]): Me => ({
  username: 'x',
  name: 'X',
  council,
  councilName: 'X',
  gateway,
  roles,
});
const labels = (me: Me) => menuOf(me).map(({ of, items }) => [of, items.map(({ label }) => label)]);

describe('the menu', () => {
  it('of an office is its work by area', () =>
    expect(labels(person('an-giang', 'an-giang-2025', 'office-staff'))[0]).toEqual([
      'office',
      ['today', 'sessions', 'supervision', 'petitions', 'voters', 'reports'],
    ]));

  it('of the region is figures, practices, conferences and sources', () =>
    expect(labels(person('region', 'region', 'coordinator'))).toEqual([
      ['region', ['today', 'figures', 'practices', 'conferences', 'sources']],
    ]));

  it('of a hosted office has both, its own work first', () =>
    expect(labels(person('region', 'long-an', 'office-lead')).map(([of]) => of)).toEqual([
      'office',
      'region',
    ]));

  it('of a voter is only today', () =>
    expect(labels(person('an-giang', 'an-giang-2025', 'voter'))).toEqual([['office', ['today']]]));

  it('of a voter at the region has no conferences', () =>
    expect(labels(person('region', 'long-an', 'voter'))).toEqual([
      ['region', ['today', 'figures', 'practices', 'sources']],
    ]));

  it('marks the item that a page belongs to', () => {
    const sessions = {
      to: '/sessions',
      also: ['/resolutions'],
      icon: 'sessions',
      label: 'sessions',
    } as const;
    const item = { ...sessions, also: [...sessions.also] };
    expect(isCurrent(item, '/resolutions/r1')).toBe(true);
    expect(isCurrent(item, '/sessions-old')).toBe(false);
    expect(isCurrent({ to: '/', icon: 'today', label: 'today' }, '/sessions')).toBe(false);
  });
});
