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
const names = (me: Me) => menuOf(me).map(({ of, items }) => [of, items.map(({ name }) => name.en)]);

describe('the menu', () => {
  it('of an office is its work by area', () =>
    expect(names(person('an-giang', 'an-giang-2025', 'office-staff'))[0]).toEqual([
      'office',
      ['Today', 'Sessions', 'Supervision', 'Petitions', 'Voter contact', 'Reports'],
    ]));

  it('of the region is figures, practices, conferences and sources', () =>
    expect(names(person('region', 'region', 'coordinator'))).toEqual([
      ['region', ['Today', 'Figures', 'Practices', 'Conferences', 'Data sources']],
    ]));

  it('of a hosted office has both, its own work first', () =>
    expect(names(person('region', 'long-an', 'office-lead')).map(([of]) => of)).toEqual([
      'office',
      'region',
    ]));

  it('of a voter is only today', () =>
    expect(names(person('an-giang', 'an-giang-2025', 'voter'))).toEqual([['office', ['Today']]]));

  it('of a voter at the region has no conferences', () =>
    expect(names(person('region', 'long-an', 'voter'))).toEqual([
      ['region', ['Today', 'Figures', 'Practices', 'Data sources']],
    ]));

  it('marks the item that a page belongs to', () => {
    const [own] = menuOf(person('an-giang', 'an-giang-2025', 'office-staff'));
    const current = (path: string) =>
      own?.items.filter((item) => isCurrent(item, path)).map(({ name }) => name.en);
    expect(current('/resolutions/r1')).toEqual(['Sessions']);
    expect(current('/sessions-old')).toEqual([]);
    expect(current('/')).toEqual(['Today']);
  });
});
