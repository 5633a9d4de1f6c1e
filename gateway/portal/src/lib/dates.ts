/** Business dates are plain `YYYY-MM-DD` strings in Vietnam's time; instants are UTC strings. */

const ZONE = 'Asia/Ho_Chi_Minh';

// made once, because making a format takes far longer than using it
const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });

/** Returns the calendar day in Vietnam at an instant. */
export function dayOf(instant: Date): string {
  return isoDay.format(instant);
}

export function today(): string {
  return dayOf(new Date());
}

const asUtc = (day: string) => Date.parse(`${day}T00:00:00Z`);

export function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? asUtc(text) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

/** Returns the whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((asUtc(to) - asUtc(from)) / 86_400_000);
}

export function addDays(day: string, days: number): string {
  return new Date(asUtc(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Returns the same day a year earlier; 29 February becomes 28. */
export function yearBefore(day: string): string {
  const earlier = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return isDay(earlier) ? earlier : `${earlier.slice(0, 8)}28`;
}

/** Formats `2026-11-23` as people here write it: `23/11/2026`. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** Formats `2026-11` as `11/2026`. */
export function formatMonth(month: string): string {
  const [year, number] = month.split('-');
  return `${number}/${year}`;
}

/** Formats an instant as `08:15 23/11/2026`, in Vietnam's time. */
export function formatInstant(instant: string): string {
  const at = new Date(instant);
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
  return `${clock} ${formatDay(dayOf(at))}`;
}

/**
 * Reads what a clerk types: `23/11/2026`, `3-2-2026`, `3.2.2026` or `23112026`. Returns null for
 * anything that is not a calendar day.
 */
export function parseTypedDay(text: string): string | null {
  const typed = text.trim();
  const parts =
    /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(typed) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  if (!parts) return null;
  const [, date = '', month = '', year = ''] = parts;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

/** Returns the months that a period touches, as `YYYY-MM`. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  let year = Number(from.slice(0, 4));
  let month = Number(from.slice(5, 7));
  const last = to.slice(0, 7);
  while (months.length < 600) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > last) break;
    months.push(name);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return months;
}
