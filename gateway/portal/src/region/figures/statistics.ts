import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { get, type Params } from '../../api/client.ts';
import type { IndicatorList, paths, Statistics } from '../../api/generated/regional.ts';
import { today } from '../../lib/dates.ts';
import { INDICATORS } from './area.ts';

export const STATISTICS = '/api/regional/v1/statistics' satisfies keyof paths;

export function useIndicators() {
  return useQuery({
    queryKey: [INDICATORS],
    queryFn: ({ signal }) => get<IndicatorList>(INDICATORS, {}, signal),
    select: ({ items }) => items,
    staleTime: 10 * 60_000,
  });
}

/** A query for statistics, as in the page's address. */
export type Question = {
  indicators: readonly string[];
  from: string;
  to: string;
  /** A council's id; empty for all. */
  council: string;
  /** `as-published`, `today`, or a day. */
  boundaries: string;
  by: Statistics['by'];
};

export function paramsOf(question: Question): Params {
  return {
    indicator: question.indicators,
    from: question.from,
    to: question.to,
    council: question.council,
    boundaries: question.boundaries === 'today' ? today() : question.boundaries,
    by: question.by,
  };
}

export function useStatistics(question: Question) {
  const params = paramsOf(question);
  return useQuery({
    queryKey: [STATISTICS, params],
    queryFn: ({ signal }) => get<Statistics>(STATISTICS, params, signal),
    enabled: question.indicators.length > 0,
    placeholderData: keepPreviousData,
  });
}
