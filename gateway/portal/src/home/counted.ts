import { useQuery } from '@tanstack/react-query';
import { get, type Params, withParams } from '../api/client.ts';
import type { ListOf } from '../api/shared.ts';
import type { Counted } from '../area.ts';

const COUNTED = 200;

/** Lets the browser answer between two requests, because a home page has many at once. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** Returns the number of rows of a list, up to two hundred; more is shown as `200+`. */
function useCount(path: string, params: Params): Counted {
  const query = { ...params, limit: COUNTED };
  const { data, isError } = useQuery({
    queryKey: [path, query],
    queryFn: async ({ signal }) => {
      await turn();
      return get<ListOf<unknown>>(path, query, signal);
    },
    select: ({ items, next }) => ({ count: items.length, more: next != null }),
  });
  return { count: data, failed: isError };
}

/** The number of cases in a status, and the address of their list. */
export const counted = (to: string, path: string, status: string) => ({
  to: withParams(to, { status }),
  useCount: () => useCount(path, { status }),
});
