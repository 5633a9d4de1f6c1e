import { useQuery } from '@tanstack/react-query';
import { getAll } from '../../api/client.ts';
import type { RecommendationView, SupervisionView } from '../../api/generated/supervision.ts';
import { isLate, SUPERVISIONS } from './supervision.ts';

const MOST = 2000;

export type Owed = RecommendationView & { supervision: string; title: string };

/** Loads every recommendation of the supervisions, the earliest due first. */
export function useRecommendations() {
  return useQuery({
    queryKey: [SUPERVISIONS, 'recommendations'],
    queryFn: ({ signal }) =>
      getAll<SupervisionView>(SUPERVISIONS, { status: 'CONCLUDED' }, MOST, signal),
    select: ({ items, complete }) => ({
      complete,
      items: items
        .flatMap((one) =>
          one.recommendations.map((r): Owed => ({ ...r, supervision: one.id, title: one.title })),
        )
        .sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999')),
    }),
  });
}

export function showOnly(items: readonly Owed[], show: string, now: string): Owed[] {
  if (show === 'late') return items.filter((one) => isLate(one, now));
  return items.filter((one) => show === '' || one.status === show);
}
