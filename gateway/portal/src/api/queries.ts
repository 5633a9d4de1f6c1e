import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isProblem } from './problem.ts';

/** Called when an answer shows that the session has ended or is still valid. */
export type OnSession = (ended: boolean) => void;

const worthRepeating = (error: unknown) =>
  isProblem(error) && (error.status === 0 || error.status === 502 || error.status === 503);

export function createQueryClient(onSession: OnSession): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (isProblem(error) && error.signedOut && query.queryKey[0] !== 'me') onSession(true);
      },
      // the next answer tells whether the user has signed in again elsewhere
      onSuccess: (_, query) => {
        if (query.queryKey[0] !== 'me') onSession(false);
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
