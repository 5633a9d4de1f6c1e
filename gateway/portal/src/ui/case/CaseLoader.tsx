import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { getVersioned } from '../../api/client.ts';
import { CaseContext } from '../form/standing.ts';
import { Failure, Loading } from '../States.tsx';

type Props<T> = {
  path: string;
  rows?: number;
  /** How often it asks again, in milliseconds; for a case that others change while it is read. */
  every?: number | ((one: T | undefined) => number);
  children: (one: T) => ReactNode;
};

/**
 * Loads a case with its version; a command sends back the version that the user saw. If reloading
 * fails, the screen stays, because the user may be typing.
 */
export function CaseLoader<T extends object>({ path, rows, every, children }: Props<T>) {
  const found = useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => getVersioned<T>(path, signal),
    refetchInterval:
      typeof every === 'function' ? ({ state }) => every(state.data?.value) : (every ?? false),
  });
  const { data, error, refetch } = found;
  const standing = useMemo(
    () => ({ etag: data?.etag ?? null, refresh: () => void refetch() }),
    [data?.etag, refetch],
  );
  const failed = error && (
    <Failure part={data !== undefined} error={error} onRetry={() => void refetch()} />
  );
  if (data === undefined) return failed || <Loading rows={rows} />;
  return (
    <CaseContext key={path} value={standing}>
      {failed}
      {children(data.value)}
    </CaseContext>
  );
}
