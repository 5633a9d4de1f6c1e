import { queryOptions, useQuery } from '@tanstack/react-query';
import { get } from '../api/client.ts';
import type { Council, CouncilList } from '../api/generated/regional.ts';
import { addDays, today } from '../lib/dates.ts';
import { byId, type CouncilNames } from '../lib/lineage.ts';

const councilsOn = (on: string) =>
  queryOptions({
    queryKey: ['councils', on],
    queryFn: ({ signal }) => get<CouncilList>('/api/regional/v1/councils', { on }, signal),
    staleTime: 10 * 60_000,
  });

/** Loads the councils that exist on a day. */
export function useCouncils(on: string) {
  return useQuery(councilsOn(on));
}

/** Returns the days before today's councils were formed from others. */
export function evesOf(councils: readonly Council[]): string[] {
  const merged = councils.filter((council) => council.predecessors.length > 0);
  return [...new Set(merged.map((council) => addDays(council.validFrom, -1)))].sort();
}

/** Loads the councils of a day and all their predecessors. */
export async function lineageOf(on: string, councilsOn: (day: string) => Promise<Council[]>) {
  const known: Council[] = [];
  const asked = new Set<string>();
  for (let days = [on]; days.length > 0; ) {
    for (const day of days) asked.add(day);
    const found = (await Promise.all(days.map(councilsOn))).flat();
    known.unshift(...found);
    days = evesOf(found).filter((day) => !asked.has(day));
  }
  return known;
}

/** Returns the names of today's councils and all their predecessors. */
export function useCouncilNames(): CouncilNames {
  const day = today();
  const { data } = useQuery({
    queryKey: ['council-names', day],
    queryFn: ({ client }) =>
      lineageOf(day, async (one) => (await client.fetchQuery(councilsOn(one))).items),
    select: byId,
    staleTime: 10 * 60_000,
  });
  return data ?? NONE;
}

const NONE: CouncilNames = new Map();
