import { describe, expect, it } from 'vitest';
import type { Council, Figure, FigureRow, Indicator } from '../../api/generated/regional.ts';
import { byId } from '../../lib/lineage.ts';
import { barsOf } from './charts/BarFigure.tsx';
import { pointsOf } from './charts/LineFigure.tsx';
import { headline } from './headline.ts';
import { periodNamed, periodsOn } from './periods.ts';
import { isOneCouncil, linesOf, monthsOf, nextSort, orderOf, seriesOf, sorted } from './table.ts';

const row = (council: string, value: number | null, more: Partial<FigureRow> = {}): FigureRow => ({
  council,
  name: council,
  undividedOf: null,
  month: null,
  value,
  numerator: null,
  denominator: null,
  ...more,
});
const figure = (indicator: string, rows: FigureRow[]): Figure => ({
  indicator,
  rows,
  total: { value: null, numerator: null, denominator: null },
  formula: '',
  formulaVersion: 1,
  sources: [],
});

describe('the table', () => {
  it('has one line per council and keeps an undivided one apart', () => {
    const both = ['an-giang', 'kien-giang'];
    const lines = linesOf([
      figure('a', [row('an-giang', 1), row('an-giang-2025', 5, { undividedOf: both })]),
      figure('b', [row('an-giang', 2)]),
    ]);
    expect(lines.map(({ council, undividedOf }) => [council, undividedOf])).toEqual([
      ['an-giang', null],
      ['an-giang-2025', both],
    ]);
    expect(lines[0]?.cells.get('b')?.value).toBe(2);
    expect(lines[1]?.cells.get('b')).toBeUndefined();
  });

  it('sorts names by the Vietnamese alphabet', () => {
    const lines = linesOf([
      figure(
        'a',
        ['Đồng Tháp', 'Cần Thơ', 'Vĩnh Long', 'An Giang'].map((name) => row(name, 1)),
      ),
    ]);
    expect(sorted(lines, orderOf('')).map(({ name }) => name)).toEqual([
      'An Giang',
      'Cần Thơ',
      'Đồng Tháp',
      'Vĩnh Long',
    ]);
  });

  it('sorts figures either way, with what has none at the end', () => {
    const lines = linesOf([figure('a', [row('x', null), row('y', 1), row('z', 3)])]);
    expect(sorted(lines, orderOf('-a')).map(({ name }) => name)).toEqual(['z', 'y', 'x']);
    expect(sorted(lines, orderOf('a')).map(({ name }) => name)).toEqual(['y', 'z', 'x']);
  });

  it('turns the order round at the second press', () => {
    expect(nextSort('', 'a')).toBe('-a');
    expect(nextSort('-a', 'a')).toBe('a');
    expect(nextSort('a', 'a')).toBe('-a');
    expect(nextSort('', 'name')).toBe('-name');
    expect(nextSort('-name', 'name')).toBe('');
  });
});

describe('months', () => {
  const rows = [
    row('x', 1, { month: '2025-11' }),
    row('x', 2, { month: '2026-01' }),
    row('y', 3, { month: '2026-01' }),
  ];

  it('leave no gap between the first and the last that have figures', () =>
    expect(monthsOf(rows, { from: '2021-07-01', to: '2026-11-24' })).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
    ]));

  it('are one series per council', () =>
    expect(seriesOf(figure('a', rows)).map(({ name, values }) => [name, values.size])).toEqual([
      ['x', 2],
      ['y', 1],
    ]));
});

describe('figures by month share a table', () => {
  const month = '2026-01';
  const both = ['an-giang', 'kien-giang'];

  it('only when one council has them all', () => {
    expect(isOneCouncil([figure('a', [row('x', 1, { month })])])).toBe(true);
    expect(
      isOneCouncil([figure('a', [row('x', 1, { month })]), figure('b', [row('x', 2, { month })])]),
    ).toBe(true);
  });

  it('not when each figure is of one council, but not of the same', () =>
    expect(
      isOneCouncil([figure('a', [row('x', 1, { month })]), figure('b', [row('y', 2, { month })])]),
    ).toBe(false));

  it('not when a figure is undivided and another is the council’s own', () =>
    expect(
      isOneCouncil([
        figure('a', [row('an-giang', 1, { month })]),
        figure('b', [row('an-giang', 2, { month, undividedOf: both })]),
      ]),
    ).toBe(false));
});

describe('a line of months', () => {
  const months = ['2025-05', '2025-06', '2025-07', '2025-08', '2025-09'];
  const merged = {
    id: 'an-giang-2025',
    validFrom: '2025-07-01',
    validTo: null,
  } as Council;
  const old = { id: 'kien-giang', validFrom: '2004-01-01', validTo: '2025-06-30' } as Council;
  const councils = byId([merged, old]);
  const line = (rows: FigureRow[], rate = false) =>
    pointsOf(months, seriesOf(figure('a', rows)), rate, councils).map((point) => point.s0);

  it('is zero where nothing was counted, and absent where there was no council', () => {
    const young = [row('an-giang-2025', 4, { month: '2025-08' })];
    expect(line(young)).toEqual([null, null, 0, 4, 0]);
    const gone = [row('kien-giang', 2, { month: '2025-05' })];
    expect(line(gone)).toEqual([2, 0, null, null, null]);
  });

  it('begins with what the boundaries of another day give to the council', () =>
    expect(line([row('an-giang-2025', 3, { month: '2025-05' })])).toEqual([3, 0, 0, 0, 0]));

  it('is not there where there is no share, nor where a value is withheld', () => {
    const rows = [
      row('an-giang-2025', 0.5, { month: '2025-07' }),
      row('an-giang-2025', null, { month: '2025-08' }),
    ];
    expect(line(rows, true)).toEqual([null, null, 0.5, null, null]);
    expect(line(rows)).toEqual([null, null, 0.5, null, 0]);
  });
});

it('draws bars from the greatest to the least, and none for what has no figure', () =>
  expect(
    barsOf(figure('a', [row('x', 1), row('y', null), row('z', 9)]), ({ name }) => name).map(
      ({ name }) => name,
    ),
  ).toEqual(['z', 'x']));

describe('what the page opens with', () => {
  const known = (...ids: string[]) => ids.map((id) => ({ id }) as Indicator);

  it('is what it knows of the headline, or else the first indicators', () => {
    expect(headline(known('x', 'petitions-received', 'sessions-held'))).toEqual([
      'sessions-held',
      'petitions-received',
    ]);
    expect(headline(known('x', 'y'))).toEqual(['x', 'y']);
  });

  it('knows a period by its name', () => {
    const periods = periodsOn('2026-11-24');
    expect(periodNamed(periods, '2025-01-01', '2025-12-31')).toBe('lastYear');
    expect(periodNamed(periods, '2026-01-01', '2026-11-24')).toBe('thisYear');
    expect(periodNamed(periods, '2025-01-02', '2025-12-31')).toBe('');
  });
});
