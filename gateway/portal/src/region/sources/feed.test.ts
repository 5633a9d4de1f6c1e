import { expect, it } from 'vitest';
import { newestIndex } from './feed.ts';

it.each([0, 1, 2, 3, 4, 7, 8, 9, 183, 1000, 1_000_000])(
  'finds the end of a feed of %i',
  async (size) => {
    let asked = 0;
    const found = await newestIndex(async (after) => {
      asked += 1;
      return after < size ? after + 1 : null;
    });
    expect(found).toBe(size);
    expect(asked).toBeLessThan(50);
  },
);
