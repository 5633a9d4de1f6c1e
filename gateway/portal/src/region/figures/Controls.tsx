import '../../theme/inputs.ts';
import { Button, Checkbox, NativeSelect, Radio } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCode } from '../../i18n/codes.ts';
import { useLanguage } from '../../i18n/numbers.ts';
import { formatDay, parseTypedDay, today } from '../../lib/dates.ts';
import { DayField } from '../../ui/form/DayField.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useIsPhone } from '../../ui/useIsPhone.ts';
import { useCouncilNames } from '../councils.ts';
import classes from './Controls.module.css';
import type { FiguresAddress } from './FiguresPage.tsx';
import { periodNamed, periodsOn } from './periods.ts';
import type { Indicator } from './statistics.ts';

type Props = { indicators: readonly Indicator[]; address: FiguresAddress };

/** What is shown, of when, within which boundaries: all of it stands in the address. */
export function Controls({ indicators, address }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const rest = useId();
  const [opened, setOpened] = useState(false);
  return (
    <section className={classes.controls} aria-label={t('figures.controls')}>
      <BoundariesControl address={address} />
      {phone && (
        <Button
          variant="default"
          aria-expanded={opened}
          aria-controls={rest}
          rightSection={<Icon name={opened ? 'up' : 'down'} small />}
          onClick={() => setOpened(!opened)}
        >
          {t('figures.more')}
        </Button>
      )}
      <div id={rest} className={classes.rest} hidden={phone && !opened}>
        <PeriodControl address={address} />
        <ByControl address={address} />
        <CouncilControl address={address} />
        <IndicatorControl indicators={indicators} address={address} />
      </div>
    </section>
  );
}

/** A typed day goes to the address only when it is one. */
function useTypedDay(day: string, onDay: (day: string) => void) {
  const [typed, setTyped] = useState(formatDay(day));
  const [last, setLast] = useState(day);
  if (last !== day) {
    setLast(day);
    setTyped(formatDay(day));
  }
  const set = (text: string) => {
    setTyped(text);
    const parsed = parseTypedDay(text);
    if (parsed) onDay(parsed);
  };
  return { value: typed, set, wrong: parseTypedDay(typed) === null };
}

function PeriodControl({ address: { question, change } }: { address: FiguresAddress }) {
  const { t } = useTranslation();
  const id = useId();
  const periods = periodsOn(today());
  const from = useTypedDay(question.from, (day) => change({ from: day }));
  const to = useTypedDay(question.to, (day) => change({ to: day }));
  const bad = (wrong: boolean, field: string) =>
    wrong ? t('form.badDate', { field, example: formatDay(today()) }) : undefined;
  const backwards = question.to < question.from ? t('figures.backwards') : undefined;
  return (
    <>
      <NativeSelect
        label={t('figures.period')}
        value={periodNamed(periods, question.from, question.to)}
        data={[
          { value: '', label: t('figures.ownPeriod') },
          ...periods.map(({ name }) => ({ value: name, label: t(`figures.periods.${name}`) })),
        ]}
        onChange={(event) => {
          const chosen = periods.find(({ name }) => name === event.currentTarget.value);
          if (chosen) change({ from: chosen.from, to: chosen.to });
        }}
      />
      <DayField
        id={`${id}-from`}
        label={t('figures.from')}
        description=""
        error={bad(from.wrong, t('figures.from'))}
        value={from.value}
        set={from.set}
      />
      <DayField
        id={`${id}-to`}
        label={t('figures.to')}
        description=""
        error={bad(to.wrong, t('figures.to')) ?? backwards}
        value={to.value}
        set={to.set}
      />
    </>
  );
}

function BoundariesControl({ address: { values, change } }: { address: FiguresAddress }) {
  const { t } = useTranslation();
  const id = useId();
  const day = /^\d/.test(values.boundaries) ? values.boundaries : today();
  const choice = /^\d/.test(values.boundaries) ? 'day' : values.boundaries;
  const typed = useTypedDay(day, (chosen) => change({ boundaries: chosen }));
  return (
    <div className={classes.boundaries}>
      <Radio.Group
        label={t('figures.boundaries')}
        value={choice}
        onChange={(chosen) => change({ boundaries: chosen === 'day' ? day : chosen })}
      >
        <div className={classes.choices}>
          <Radio value="as-published" label={t('figures.asPublished')} />
          <Radio value="today" label={t('figures.todaysBoundaries')} />
          <Radio value="day" label={t('figures.boundariesOf')} />
        </div>
      </Radio.Group>
      {choice === 'day' && (
        <DayField
          id={`${id}-boundaries`}
          label={t('figures.boundariesDay')}
          description=""
          error={
            typed.wrong
              ? t('form.badDate', {
                  field: t('figures.boundariesDay'),
                  example: formatDay(today()),
                })
              : undefined
          }
          value={typed.value}
          set={typed.set}
        />
      )}
    </div>
  );
}

function ByControl({ address: { question, change } }: { address: FiguresAddress }) {
  const { t } = useTranslation();
  return (
    <Radio.Group
      label={t('figures.by')}
      value={question.by}
      onChange={(by) => change({ by: by as 'council' | 'month' })}
    >
      <div className={classes.choices}>
        <Radio value="council" label={t('figures.byCouncil')} />
        <Radio value="month" label={t('figures.byMonth')} />
      </div>
    </Radio.Group>
  );
}

function CouncilControl({ address: { question, change } }: { address: FiguresAddress }) {
  const { t } = useTranslation();
  const names = useCouncilNames();
  const options = [...names.values()]
    .map((council) => ({
      value: council.id,
      label: council.validTo
        ? `${council.name} (${t('figures.until', { day: formatDay(council.validTo) })})`
        : council.name,
    }))
    .sort((a, b) => a.label.localeCompare(b.label, 'vi'));
  return (
    <NativeSelect
      label={t('figures.council')}
      value={question.council}
      data={[{ value: '', label: t('figures.allCouncils') }, ...options]}
      onChange={(event) => change({ council: event.currentTarget.value || 'all' })}
    />
  );
}

function IndicatorControl({ indicators, address: { question, change } }: Props) {
  const { t } = useTranslation();
  const code = useCode();
  const language = useLanguage();
  const panel = useId();
  const [opened, setOpened] = useState(false);
  const areas = [...new Set(indicators.map(({ area }) => area))];
  const chosen = question.indicators;
  const tick = (id: string) => {
    const next = indicators
      .map((one) => one.id)
      .filter((one) => (one === id ? !chosen.includes(id) : chosen.includes(one)));
    if (next.length > 0) change({ i: next });
  };
  return (
    <div className={classes.indicators}>
      <Button
        variant="default"
        aria-expanded={opened}
        aria-controls={panel}
        rightSection={<Icon name={opened ? 'up' : 'down'} small />}
        onClick={() => setOpened(!opened)}
      >
        {t('figures.indicators', { count: chosen.length })}
      </Button>
      <div id={panel} className={classes.panel} hidden={!opened}>
        {areas.map((area) => (
          <fieldset key={area} className={classes.area}>
            <legend>{code('areas', area)}</legend>
            {indicators
              .filter((one) => one.area === area)
              .map((one) => (
                <Checkbox
                  key={one.id}
                  label={language === 'vi' ? one.nameVi : one.nameEn}
                  checked={chosen.includes(one.id)}
                  onChange={() => tick(one.id)}
                />
              ))}
          </fieldset>
        ))}
      </div>
    </div>
  );
}
