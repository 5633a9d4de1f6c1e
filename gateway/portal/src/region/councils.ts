import { type UseQueryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { get } from '../api/client.ts';
import { addDays, today } from '../lib/dates.ts';
import { byId, type Council, type CouncilNames } from '../lib/lineage.ts';

type Answer = { on: string; items: Council[] };

function councilsOn(on: string): UseQueryOptions<Answer> {
  return {
    queryKey: ['councils', on],
    queryFn: ({ signal }) => get<Answer>('/api/regional/v1/councils', { on }, signal),
    staleTime: 10 * 60_000,
  };
}

/** The councils that exist on a day. */
export function useCouncils(on: string) {
  return useQuery(councilsOn(on));
}

/** The eves of the days on which today's councils came from others. */
export function evesOf(councils: readonly Council[]): string[] {
  const merged = councils.filter((council) => council.predecessors.length > 0);
  return [...new Set(merged.map((council) => addDays(council.validFrom, -1)))].sort();
}

/** Names for the councils of today and for those that they were made of. */
export function useCouncilNames(): CouncilNames {
  const now = useCouncils(today()).data?.items;
  const eves = useMemo(() => evesOf(now ?? []), [now]);
  const before = useQueries({
    queries: eves.map(councilsOn),
    combine: (results) => results.flatMap((result) => result.data?.items ?? []),
  });
  return useMemo(() => byId([...before, ...(now ?? [])]), [now, before]);
}
