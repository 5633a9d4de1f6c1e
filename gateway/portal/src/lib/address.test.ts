import { expect, it } from 'vitest';
import { readAddress, writeAddress } from './address.ts';

const DEFAULTS = { q: '', year: '', i: [] as readonly string[], boundaries: 'as-published' };

it('reads what is there and takes the standard for what is not', () =>
  expect(readAddress(new URLSearchParams('year=2025&i=a&i=b'), DEFAULTS)).toEqual({
    q: '',
    year: '2025',
    i: ['a', 'b'],
    boundaries: 'as-published',
  }));

it('leaves out what has its standard value', () => {
  const now = new URLSearchParams('year=2025&boundaries=today');
  expect(writeAddress(now, DEFAULTS, { boundaries: 'as-published' }).toString()).toBe('year=2025');
  expect(writeAddress(now, DEFAULTS, { year: '' }).toString()).toBe('boundaries=today');
});

it('writes lists as repeated names and leaves the rest alone', () =>
  expect(
    writeAddress(new URLSearchParams('do=vote'), DEFAULTS, { i: ['a', 'b'], q: 'đất' }).toString(),
  ).toBe('do=vote&i=a&i=b&q=%C4%91%E1%BA%A5t'));

it('gives back what it wrote', () => {
  const changes = { q: 'đường xá', i: ['x', 'y'], boundaries: '2024-06-01' };
  const written = writeAddress(new URLSearchParams(), DEFAULTS, changes);
  expect(readAddress(new URLSearchParams(written.toString()), DEFAULTS)).toEqual({
    ...changes,
    year: '',
  });
});
