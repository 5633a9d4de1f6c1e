import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  formatDay,
  formatInstant,
  isDay,
  monthsBetween,
  parseTypedDay,
  yearBefore,
} from './dates.ts';

describe('a typed day', () => {
  it.each([
    ['23/11/2026', '2026-11-23'],
    ['3/2/2026', '2026-02-03'],
    ['3-2-2026', '2026-02-03'],
    ['3.2.2026', '2026-02-03'],
    ['23112026', '2026-11-23'],
    ['  01/07/2025 ', '2025-07-01'],
    ['29/02/2024', '2024-02-29'],
  ])('is read from %s', (typed, day) => expect(parseTypedDay(typed)).toBe(day));

  it.each(['', '31/04/2026', '29/02/2026', '00/01/2026', '1/13/2026', '23/11/26', 'hôm nay'])(
    'is not made of %s',
    (typed) => expect(parseTypedDay(typed)).toBeNull(),
  );

  it('comes back as it is written here', () => expect(formatDay('2026-11-03')).toBe('03/11/2026'));
});

describe('the calendar', () => {
  it('turns the day in Vietnam, not in London', () => {
    expect(dayOf(new Date('2025-06-30T16:59:59Z'))).toBe('2025-06-30');
    expect(dayOf(new Date('2025-06-30T17:00:00Z'))).toBe('2025-07-01');
  });

  it('shows an instant in Vietnam’s time', () =>
    expect(formatInstant('2026-11-23T01:15:30Z')).toBe('08:15 23/11/2026'));

  it('counts whole days both ways', () => {
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
  });

  it('finds the same day of the year before, also of a leap day', () => {
    expect(yearBefore('2026-11-24')).toBe('2025-11-24');
    expect(yearBefore('2024-02-29')).toBe('2023-02-28');
  });

  it('knows which texts are days', () => {
    expect(isDay('2026-02-28')).toBe(true);
    expect(isDay('2026-02-30')).toBe(false);
    expect(isDay('today')).toBe(false);
  });

  it('lists the months of a period, over the end of a year', () =>
    expect(monthsBetween('2025-11-15', '2026-02-01')).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]));
});
