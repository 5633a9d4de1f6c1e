import { useTranslation } from 'react-i18next';
import type { FigureTotal, Indicator } from '../../api/generated/regional.ts';
import { useNumber, useShare } from '../../i18n/numbers.ts';
import classes from './Figures.module.css';

/** Shows a count, or a share with its numerator and denominator. */
export function FigureCell({
  value,
  kind,
}: {
  value: FigureTotal | null | undefined;
  kind: Indicator['kind'];
}) {
  const { t } = useTranslation();
  const number = useNumber();
  const share = useShare();
  if (!value || value.value == null) {
    return <span title={t('figures.noFigure')}>–</span>;
  }
  if (kind !== 'RATE') return <>{number(value.value, 2)}</>;
  return (
    <>
      {share(value.value)}
      {value.denominator != null && value.numerator != null && (
        <span className={classes.fraction}>
          {number(value.numerator)}/{number(value.denominator)}
        </span>
      )}
    </>
  );
}
