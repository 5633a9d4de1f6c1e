import { Button } from '@mantine/core';
import { lazy, Suspense, use, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '../../api/generated/regional.ts';
import { today } from '../../lib/dates.ts';
import { Icon } from '../../ui/Icon.tsx';
import { WrongContext } from '../../ui/list/wrong.ts';
import { Loading } from '../../ui/States.tsx';
import { useIsPhone } from '../../ui/useIsPhone.ts';
import { Choice, Pick } from './Choice.tsx';
import classes from './Controls.module.css';
import type { FiguresAddress } from './Figures.tsx';
import { periodNamed, periodsOn } from './periods.ts';

type Props = {
  indicators: readonly Indicator[];
  address: FiguresAddress;
  /** Whether the finer choices are behind a button, as always on a phone. */
  brief: boolean;
};

/**
 * The finer choices need fields that a home page does not use otherwise, so they are loaded on
 * demand.
 */
const FineControls = lazy(() => import('./FineControls.tsx'));

/** The choice of figures, period and boundaries, all kept in the address. */
export function Controls({ indicators, address, brief }: Props) {
  const { t } = useTranslation();
  const folded = useIsPhone() || brief;
  const rest = useId();
  const wrong = Object.keys(use(WrongContext)).length > 0;
  const [asked, setOpened] = useState(false);
  const opened = asked || wrong;
  const ownDay = /^\d/.test(address.values.boundaries);
  return (
    <section className={classes.controls} aria-label={t('figures.controls')}>
      <BoundariesControl address={address} />
      <PeriodControl address={address} />
      <ByControl address={address} />
      {folded && (
        <Button
          variant="default"
          className={classes.more}
          aria-expanded={opened || ownDay}
          aria-controls={rest}
          rightSection={<Icon name={opened ? 'up' : 'down'} small />}
          onClick={() => setOpened(!opened)}
        >
          {t('figures.more')}
        </Button>
      )}
      <div id={rest} className={classes.rest} hidden={folded && !opened && !ownDay}>
        {(!folded || opened || ownDay) && (
          <Suspense fallback={<Loading rows={1} />}>
            <FineControls indicators={indicators} address={address} />
          </Suspense>
        )}
      </div>
    </section>
  );
}

function PeriodControl({ address: { question, change } }: { address: FiguresAddress }) {
  const { t } = useTranslation();
  const periods = periodsOn(today());
  return (
    <Pick
      label={t('figures.period')}
      value={periodNamed(periods, question.from, question.to)}
      options={[
        { value: '', label: t('figures.ownPeriod') },
        ...periods.map(({ name }) => ({ value: name, label: t(`figures.periods.${name}`) })),
      ]}
      onChange={(name) => {
        const chosen = periods.find((one) => one.name === name);
        if (chosen) change({ from: chosen.from, to: chosen.to });
      }}
    />
  );
}

function BoundariesControl({ address: { values, change } }: { address: FiguresAddress }) {
  const { t } = useTranslation();
  const ownDay = /^\d/.test(values.boundaries);
  return (
    <Choice
      label={t('figures.boundaries')}
      value={ownDay ? 'day' : values.boundaries}
      options={[
        { value: 'as-published', label: t('figures.asPublished') },
        { value: 'today', label: t('figures.todaysBoundaries') },
        { value: 'day', label: t('figures.boundariesOf') },
      ]}
      onChange={(chosen) => change({ boundaries: chosen === 'day' ? today() : chosen })}
    />
  );
}

function ByControl({ address: { question, change } }: { address: FiguresAddress }) {
  const { t } = useTranslation();
  return (
    <Choice
      label={t('figures.by')}
      value={question.by}
      options={[
        { value: 'council', label: t('figures.byCouncil') },
        { value: 'month', label: t('figures.byMonth') },
      ]}
      onChange={(by) => change({ by })}
    />
  );
}
