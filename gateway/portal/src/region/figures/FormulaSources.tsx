import { useTranslation } from 'react-i18next';
import type { Figure, Indicator } from '../../api/generated/regional.ts';
import { useCode } from '../../i18n/codes.ts';
import { addTexts } from '../../i18n/more.ts';
import texts from '../../i18n/vi/areas.ts';
import { factOf } from '../../lib/facts.ts';
import classes from './Figures.module.css';

texts.forEach(addTexts);

/** The events from which a figure is counted, of whichever area. */
export default function FormulaSources({
  indicator,
  figure,
}: {
  indicator: Indicator;
  figure: Figure;
}) {
  const { t } = useTranslation();
  const code = useCode();
  const feeds = indicator.feeds.map((type) => code('events', factOf(type)));
  return (
    <p className={classes.small}>
      {t('figures.formulaVersion', { version: figure.formulaVersion })}
      <br />
      {t('figures.feeds', { feeds: feeds.join(', ') })}
      <br />
      {t('figures.sources', { sources: figure.sources.join(', ') })}
    </p>
  );
}
