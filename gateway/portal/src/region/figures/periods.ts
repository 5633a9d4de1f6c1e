import { addDays } from '../../lib/dates.ts';

/** Periods that people ask for, so that nobody has to type two dates. */
export type PeriodName = 'sinceStart' | 'term2021' | 'thisYear' | 'last12Months' | 'lastYear';
export type Period = { name: PeriodName; from: string; to: string };

/** The first day of the term that the platform's figures begin with. */
const START = '2021-07-01';

export function periodsOn(day: string): Period[] {
  const year = Number(day.slice(0, 4));
  return [
    { name: 'sinceStart', from: START, to: day },
    { name: 'thisYear', from: `${year}-01-01`, to: day },
    { name: 'last12Months', from: addDays(day, -364), to: day },
    { name: 'lastYear', from: `${year - 1}-01-01`, to: `${year - 1}-12-31` },
    { name: 'term2021', from: START, to: '2026-03-31' },
  ];
}

export function periodNamed(periods: readonly Period[], from: string, to: string): PeriodName | '' {
  return periods.find((one) => one.from === from && one.to === to)?.name ?? '';
}
