import '../../theme/inputs.ts';
import { Popover, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCode } from '../../i18n/codes.ts';
import { useLanguage } from '../../i18n/numbers.ts';
import { factOf } from '../../ui/case/Timeline.tsx';
import { Icon } from '../../ui/Icon.tsx';
import classes from './Figures.module.css';
import type { Figure, Indicator } from './statistics.ts';

/** Where a figure comes from: the formula in words, its version, and the events that feed it. */
export function Formula({ indicator, figure }: { indicator: Indicator; figure: Figure }) {
  const { t } = useTranslation();
  const code = useCode();
  const language = useLanguage();
  const name = language === 'vi' ? indicator.nameVi : indicator.nameEn;
  const feeds = indicator.feeds.map((type) => code('events', factOf(type)));
  return (
    <Popover
      position="bottom"
      withArrow={false}
      width="var(--cl-column-wide)"
      withinPortal
      trapFocus
    >
      <Popover.Target>
        <UnstyledButton className={classes.formula} aria-label={t('figures.formulaOf', { name })}>
          <Icon name="formula" small />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.popover} aria-label={t('figures.formulaOf', { name })}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the text takes the focus, so that it is read */}
        <div tabIndex={0} data-autofocus>
          <strong>{name}</strong>
          <p>{language === 'vi' ? indicator.formulaVi : indicator.formulaEn}</p>
          <p className={classes.small}>
            {t('figures.formulaVersion', { version: figure.formulaVersion })}
            <br />
            {t('figures.feeds', { feeds: feeds.join(', ') })}
            <br />
            {t('figures.sources', { sources: figure.sources.join(', ') })}
          </p>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
