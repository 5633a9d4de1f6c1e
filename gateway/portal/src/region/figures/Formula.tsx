import { type ToggleEvent, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figure, Indicator } from '../../api/generated/regional.ts';
import { useCode } from '../../i18n/codes.ts';
import { useLanguage } from '../../i18n/numbers.ts';
import { factOf } from '../../lib/facts.ts';
import { Icon } from '../../ui/Icon.tsx';
import classes from './Figures.module.css';

/**
 * Explains a figure: the formula in words, its version, and its events. It uses the browser's
 * popover, which closes with Escape or a click outside and returns the focus.
 */
export function Formula({ indicator, figure }: { indicator: Indicator; figure: Figure }) {
  const { t } = useTranslation();
  const id = useId();
  const text = useRef<HTMLDivElement>(null);
  const language = useLanguage();
  const name = language === 'vi' ? indicator.nameVi : indicator.nameEn;
  const toggled = ({ newState }: ToggleEvent) => {
    if (newState === 'open') text.current?.focus();
  };
  return (
    <>
      <button
        type="button"
        className={classes.formula}
        aria-label={t('figures.formulaOf', { name })}
        popoverTarget={id}
      >
        <Icon name="formula" small />
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        className={classes.popover}
        aria-label={t('figures.formulaOf', { name })}
        onToggle={toggled}
      >
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the text takes the focus, so that it is read */}
        <div ref={text} tabIndex={0}>
          <strong>{name}</strong>
          <p>{language === 'vi' ? indicator.formulaVi : indicator.formulaEn}</p>
          <Sources indicator={indicator} figure={figure} />
        </div>
      </div>
    </>
  );
}

function Sources({ indicator, figure }: { indicator: Indicator; figure: Figure }) {
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
