import { describe, expect, it } from 'vitest';
import { formatNumber, formatShare, parseCount } from './numbers.ts';

describe('numbers', () => {
  it('are grouped as the language groups them', () => {
    expect(formatNumber(1234567, 'vi')).toBe('1.234.567');
    expect(formatNumber(1234567, 'en')).toBe('1,234,567');
  });

  it('show a share as a percentage with one decimal', () => {
    expect(formatShare(0.7822, 'vi')).toBe('78,2%');
    expect(formatShare(0.7822, 'en')).toBe('78.2%');
  });

  it.each([
    ['0', 0],
    ['84', 84],
    ['1.234', 1234],
    ['1,234', 1234],
    ['12 345 678', 12345678],
  ])('are read from %s', (typed, count) => expect(parseCount(typed)).toBe(count));

  it.each(['', '-1', '1,5', '12.34', 'mười', '1e3', '99999999999999999999'])(
    'are not read from %s',
    (typed) => expect(parseCount(typed)).toBeNull(),
  );
});
