import type { Indicator } from '../../api/generated/regional.ts';
import { areas } from '../../areas.ts';

/** The figures with which the page opens: one or two of each kind of work. */
export const FIRST = areas.flatMap((area) => area.headline ?? []);

export function headline(indicators: readonly Indicator[]): string[] {
  const known = FIRST.filter((id) => indicators.some((one) => one.id === id));
  return known.length > 0 ? known : indicators.slice(0, FIRST.length).map(({ id }) => id);
}
