import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isProblem } from './problem.ts';

/** Called when an answer says that the session has ended. */
export type OnExpired = () => void;

const worthRepeating = (error: unknown) =>
  isProblem(error) && (error.status === 0 || error.status === 502 || error.status === 503);

export function createQueryClient(onExpired: OnExpired): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (isProblem(error) && error.signedOut && query.queryKey[0] !== 'me') onExpired();
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (times, error) => times < 2 && worthRepeating(error),
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
