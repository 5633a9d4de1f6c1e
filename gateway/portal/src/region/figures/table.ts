import type { Figure, FigureRow, Statistics } from '../../api/generated/regional.ts';
import { monthsBetween } from '../../lib/dates.ts';

/** A line of the table: one council (or an undivided group), one cell per indicator. */
export type Line = {
  key: string;
  council: string;
  name: string;
  undividedOf: readonly string[] | null;
  cells: ReadonlyMap<string, FigureRow>;
};

const lineKey = (row: FigureRow) => `${row.council} ${row.undividedOf?.join('+') ?? ''}`;

/** Turns the figures, which come per indicator, into lines per council. */
export function linesOf(figures: readonly Figure[]): Line[] {
  const lines = new Map<string, Line & { cells: Map<string, FigureRow> }>();
  for (const { indicator, rows } of figures) {
    for (const row of rows) {
      const key = lineKey(row);
      const line = lines.get(key) ?? {
        key,
        council: row.council,
        name: row.name,
        undividedOf: row.undividedOf,
        cells: new Map<string, FigureRow>(),
      };
      line.cells.set(indicator, row);
      lines.set(key, line);
    }
  }
  return [...lines.values()];
}

export type Order = { by: string; down: boolean };

/** Reads the order from the address: `` by name, `-name`, an indicator, or `-` and an indicator. */
export function orderOf(sort: string): Order {
  if (sort === '') return { by: 'name', down: false };
  return sort.startsWith('-') ? { by: sort.slice(1), down: true } : { by: sort, down: false };
}

/**
 * Names start in ascending order, figures in descending order; a second click reverses the order.
 */
export function nextSort(sort: string, column: string): string {
  const order = orderOf(sort);
  const up = column === 'name' ? '' : column;
  if (order.by !== column) return column === 'name' ? '' : `-${column}`;
  return order.down ? up : `-${column}`;
}

/** Sorts by name or by an indicator; lines without a value come last in both directions. */
export function sorted(lines: readonly Line[], { by, down }: Order): Line[] {
  const turn = down ? -1 : 1;
  return [...lines].sort((a, b) => {
    if (by === 'name') return turn * a.name.localeCompare(b.name, 'vi');
    const left = a.cells.get(by)?.value ?? null;
    const right = b.cells.get(by)?.value ?? null;
    if (left == null || right == null) return Number(left == null) - Number(right == null);
    return turn * (left - right) || a.name.localeCompare(b.name, 'vi');
  });
}

/** By month: the months that have figures, and per council a value for each of them. */
export type Series = {
  key: string;
  council: string;
  name: string;
  undividedOf: readonly string[] | null;
  values: ReadonlyMap<string, FigureRow>;
};

export function seriesOf(figure: Figure): Series[] {
  const series = new Map<string, Series & { values: Map<string, FigureRow> }>();
  for (const row of figure.rows) {
    if (row.month == null) continue;
    const key = lineKey(row);
    const one = series.get(key) ?? {
      key,
      council: row.council,
      name: row.name,
      undividedOf: row.undividedOf,
      values: new Map<string, FigureRow>(),
    };
    one.values.set(row.month, row);
    series.set(key, one);
  }
  return [...series.values()].sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}

/**
 * Tells whether all figures belong to one council, so that they may share a table. One series for
 * each figure is not enough: figures of two councils would then appear under the first one's name.
 */
export function isOneCouncil(figures: readonly Figure[]): boolean {
  const keys = figures.flatMap((figure) => seriesOf(figure).map(({ key }) => key));
  return new Set(keys).size === 1;
}

/** Leaves out months without figures at both ends; those in between are kept as gaps. */
export function monthsOf(
  rows: readonly FigureRow[],
  period: { from: string; to: string },
): string[] {
  const months = rows.flatMap(({ month }) => (month ? [month] : [])).sort();
  return monthsBetween(months[0] ?? period.from, months.at(-1) ?? period.to);
}

export function isEmpty(statistics: Statistics): boolean {
  return statistics.items.every((figure) => figure.rows.length === 0);
}

/** Tells whether there is anything to draw. */
export function hasValues(statistics: Statistics): boolean {
  return statistics.items.some(({ rows }) => rows.some(({ value }) => value != null));
}
