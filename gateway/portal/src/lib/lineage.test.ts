import { describe, expect, it } from 'vitest';
import type { Council } from '../api/generated/regional.ts';
import { evesOf, lineageOf } from '../region/councils.ts';
import { sharedNames } from '../region/figures/names.ts';
import { byId, joinedNames, madeOf, shortened } from './lineage.ts';

const council = (id: string, shortName: string, more: Partial<Council> = {}): Council => ({
  id,
  shortName,
  name: `Tỉnh ${shortName}`,
  code: '00',
  type: 'PROVINCE',
  validFrom: '2004-01-01',
  validTo: '2025-06-30',
  predecessors: [],
  successors: [],
  inRegion: true,
  ...more,
});

const merged = council('an-giang-2025', 'An Giang', {
  validFrom: '2025-07-01',
  validTo: null,
  predecessors: ['an-giang', 'kien-giang'],
});
const names = byId([council('an-giang', 'An Giang'), council('kien-giang', 'Kiên Giang'), merged]);

describe('lineage', () => {
  it('names the councils that an undivided figure belongs to', () =>
    expect(joinedNames(names, ['an-giang', 'kien-giang'])).toBe('An Giang + Kiên Giang'));

  it('shows the id of a council that it does not know', () =>
    expect(joinedNames(names, ['an-giang', 'ha-tien'])).toBe('An Giang + ha-tien'));

  it('tells what a merged council was made of', () => {
    expect(madeOf(names, 'an-giang-2025')).toEqual(['An Giang', 'Kiên Giang']);
    expect(madeOf(names, 'an-giang')).toEqual([]);
  });

  it('asks for the councils of the eve of a merger', () =>
    expect(evesOf([merged, council('x', 'X')])).toEqual(['2025-06-30']));

  it('goes back through every merger, and asks for no day twice', async () => {
    const days: Record<string, Council[]> = {
      '2026-01-01': [council('c', 'C', { validFrom: '2025-07-01', predecessors: ['b'] })],
      '2025-06-30': [council('b', 'B', { validFrom: '2004-01-01', predecessors: ['a'] })],
      '2003-12-31': [council('a', 'A', { validFrom: '1976-01-01' })],
    };
    const asked: string[] = [];
    const known = await lineageOf('2026-01-01', async (day) => {
      asked.push(day);
      return days[day] ?? [];
    });
    expect(known.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(asked).toEqual(['2026-01-01', '2025-06-30', '2003-12-31']);
  });

  it('notices two councils of one name, but not an undivided row of the same name', () => {
    const line = (id: string, undividedOf: string[] | null = null) => ({
      council: id,
      name: 'An Giang',
      undividedOf,
    });
    expect([...sharedNames([line('an-giang'), line('an-giang-2025')])]).toEqual(['An Giang']);
    expect(
      sharedNames([line('an-giang'), line('an-giang-2025', ['an-giang', 'kien-giang'])]).size,
    ).toBe(0);
  });
});

it.each([
  ['HĐND tỉnh An Giang', 'HĐND An Giang'],
  ['HĐND thành phố Cần Thơ', 'HĐND Cần Thơ'],
  ['Hội nghị Thường trực HĐND vùng Đồng bằng sông Cửu Long', 'HĐND vùng ĐBSCL'],
  ['Vùng Đồng bằng sông Cửu Long', 'Vùng ĐBSCL'],
])('shortens the name that a gateway gives: %s', (name, short) =>
  expect(shortened(name)).toBe(short),
);
