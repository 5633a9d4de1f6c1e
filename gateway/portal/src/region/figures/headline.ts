import type { Indicator } from '../../api/generated/regional.ts';

/** The figures with which the page opens: one or two of each kind of work. */
export const FIRST = [
  'sessions-held',
  'resolutions-adopted',
  'petitions-received',
  'petitions-answered-rate',
  'voter-opinions',
];

export function headline(indicators: readonly Indicator[]): string[] {
  const known = FIRST.filter((id) => indicators.some((one) => one.id === id));
  return known.length > 0 ? known : indicators.slice(0, FIRST.length).map(({ id }) => id);
}
