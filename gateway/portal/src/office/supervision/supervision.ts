import { useQuery } from '@tanstack/react-query';
import { getAll } from '../../api/client.ts';
import type {
  paths,
  RecommendationView,
  SupervisionView,
} from '../../api/generated/supervision.ts';
import type { Counted } from '../../area.ts';
import { today } from '../../lib/dates.ts';
import type { Tone } from '../../ui/Notice.tsx';

export const SUPERVISIONS = '/api/supervision/v1/supervisions' satisfies keyof paths;
export const SUPERVISION_YEARS = '/api/supervision/v1/supervision-years' satisfies keyof paths;

export const supervisionTone: Record<SupervisionView['status'], Tone> = {
  OPEN: 'soon',
  CONCLUDED: 'done',
};

export const recommendationTone: Record<RecommendationView['status'], Tone> = {
  MADE: 'soon',
  ANSWERED: 'plain',
  VERIFIED: 'done',
};

/** Tells whether an agency's answer is overdue. */
export function isLate(recommendation: RecommendationView, now: string): boolean {
  return (
    recommendation.status === 'MADE' && recommendation.dueOn != null && recommendation.dueOn < now
  );
}

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

/** Returns how many of the recommendations a list would show. */
export function useOwed(show: string): Counted {
  const { data, isError } = useRecommendations();
  const count = data && {
    count: showOnly(data.items, show, today()).length,
    more: !data.complete,
  };
  return { count, failed: isError };
}
