import { expect, it } from 'vitest';
import { Problem } from './problem.ts';
import { createQueryClient } from './queries.ts';

it('tells that the session has ended, and that it is there again', async () => {
  const told: boolean[] = [];
  const client = createQueryClient((ended) => told.push(ended));
  const ask = (answer: () => Promise<unknown>) =>
    client.fetchQuery({ queryKey: ['x'], queryFn: answer, staleTime: 0 }).catch(() => null);
  await ask(() => Promise.reject(new Problem(401, {})));
  expect(told).toEqual([true]);
  await ask(() => Promise.resolve('again'));
  expect(told).toEqual([true, false]);
});
