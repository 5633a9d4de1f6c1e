import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { get, type Params } from '../../api/client.ts';
import { today } from '../../lib/dates.ts';

export type IndicatorKind = 'COUNT' | 'SUM' | 'RATE' | 'DISTINCT';

export type Indicator = {
  id: string;
  nameVi: string;
  nameEn: string;
  unit: string;
  unitEn: string;
  kind: IndicatorKind;
  area: string;
  formulaVi: string;
  formulaEn: string;
  formulaVersion: number;
  feeds: string[];
};

export type Row = {
  council: string;
  name: string;
  /** The councils among which this figure cannot be divided in the chosen boundaries. */
  undividedOf: string[] | null;
  month: string | null;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
};

export type Total = Pick<Row, 'value' | 'numerator' | 'denominator'>;

export type Figure = {
  indicator: string;
  formula: string;
  formulaVersion: number;
  sources: string[];
  rows: Row[];
  total: Total | number | null;
};

export type Statistics = {
  from: string;
  to: string;
  boundaries: string;
  by: 'council' | 'month';
  /** Null before anything was counted. */
  asOf: string | null;
  items: Figure[];
};

export const STATISTICS = '/api/regional/v1/statistics';
const INDICATORS = '/api/regional/v1/indicators';

export function useIndicators() {
  return useQuery({
    queryKey: [INDICATORS],
    queryFn: ({ signal }) => get<{ items: Indicator[] }>(INDICATORS, {}, signal),
    select: ({ items }) => items,
    staleTime: 10 * 60_000,
  });
}

/** What is asked of the statistics, as the page's address says it. */
export type Question = {
  indicators: readonly string[];
  from: string;
  to: string;
  /** One council, or all if empty. */
  council: string;
  /** `as-published`, `today`, or a day. */
  boundaries: string;
  by: 'council' | 'month';
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
