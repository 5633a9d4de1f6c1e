import { lazy, Suspense, type ToggleEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figure, Indicator } from '../../api/generated/regional.ts';
import { useLanguage } from '../../i18n/numbers.ts';
import { Icon } from '../../ui/Icon.tsx';
import classes from './Figures.module.css';

// the names of all events come with it
const FormulaSources = lazy(() => import('./FormulaSources.tsx'));

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
  const [opened, setOpened] = useState(false);
  const toggled = ({ newState }: ToggleEvent) => {
    setOpened(newState === 'open');
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
          <Suspense>{opened && <FormulaSources indicator={indicator} figure={figure} />}</Suspense>
        </div>
      </div>
    </>
  );
}
