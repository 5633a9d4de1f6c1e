import { useQuery } from '@tanstack/react-query';
import { getVersioned } from '../../api/client.ts';

/** One case with the version it was read at; a command sends that version back. */
export function useCase<T extends object>(path: string) {
  return useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => getVersioned<T>(path, signal),
  });
}
