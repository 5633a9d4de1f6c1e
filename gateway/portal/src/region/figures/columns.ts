import type { Figure, Indicator, Statistics } from '../../api/generated/regional.ts';
import { useLanguage } from '../../i18n/numbers.ts';

/** A figure with its indicator and the indicator's name in the reader's language. */
export type Column = { figure: Figure; indicator: Indicator; title: string };

export function useColumns(statistics: Statistics, indicators: readonly Indicator[]): Column[] {
  const language = useLanguage();
  return statistics.items.flatMap((figure) => {
    const indicator = indicators.find(({ id }) => id === figure.indicator);
    if (!indicator) return [];
    const title = language === 'vi' ? indicator.nameVi : indicator.nameEn;
    return [{ figure, indicator, title }];
  });
}
