import '../../theme/inputs.ts';
import { Button, Checkbox } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '../../api/generated/regional.ts';
import { areas } from '../../areas.ts';
import { useLanguage } from '../../i18n/numbers.ts';
import { useWords } from '../../i18n/words.ts';
import { formatDay, parseTypedDay, today } from '../../lib/dates.ts';
import { DayField } from '../../ui/form/DayField.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useWrong } from '../../ui/list/wrong.ts';
import { useCouncilNames } from '../councils.ts';
import { Pick } from './Choice.tsx';
import classes from './Controls.module.css';
import type { FiguresAddress } from './Figures.tsx';

type Props = { indicators: readonly Indicator[]; address: FiguresAddress };

/** Controls for own days, one council, and the indicators. */
export default function FineControls({ indicators, address }: Props) {
  return (
    <>
      {/^\d/.test(address.values.boundaries) && <BoundariesDay address={address} />}
      <DaysControl address={address} />
      <CouncilControl address={address} />
      <IndicatorControl indicators={indicators} address={address} />
    </>
  );
}

/** A typed day goes into the address only if it is valid. */
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

function DaysControl({ address: { question, change } }: { address: FiguresAddress }) {
  const { t } = useTranslation();
  const id = useId();
  const from = useTypedDay(question.from, (day) => change({ from: day }));
  const to = useTypedDay(question.to, (day) => change({ to: day }));
  const wrongFrom = useWrong('from', t('figures.from'));
  const wrongTo = useWrong('to', t('figures.to'));
  const bad = (wrong: boolean, field: string) =>
    wrong ? t('form.badDate', { field, example: formatDay(today()) }) : undefined;
  const backwards = question.to < question.from ? t('figures.backwards') : undefined;
  return (
    <>
      <DayField
        id={`${id}-from`}
        label={t('figures.from')}
        description=""
        error={bad(from.wrong, t('figures.from')) ?? wrongFrom}
        value={from.value}
        set={from.set}
      />
      <DayField
        id={`${id}-to`}
        label={t('figures.to')}
        description=""
        error={bad(to.wrong, t('figures.to')) ?? backwards ?? wrongTo}
        value={to.value}
        set={to.set}
      />
    </>
  );
}

/** The field for the day of the boundaries. */
function BoundariesDay({ address: { values, change } }: { address: FiguresAddress }) {
  const { t } = useTranslation();
  const id = useId();
  const wrong = useWrong('boundaries', t('figures.boundariesDay'));
  const typed = useTypedDay(values.boundaries, (chosen) => change({ boundaries: chosen }));
  return (
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
          : wrong
      }
      value={typed.value}
      set={typed.set}
    />
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
    <Pick
      label={t('figures.council')}
      value={question.council}
      options={[{ value: '', label: t('figures.allCouncils') }, ...options]}
      onChange={(council) => change({ council: council || 'all' })}
    />
  );
}

function IndicatorControl({ indicators, address: { question, change } }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const panel = useId();
  const [opened, setOpened] = useState(false);
  const counted = areas.flatMap(({ service }) =>
    service && indicators.some(({ area }) => area === service.id) ? service : [],
  );
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
        {counted.map(({ id, name }) => (
          <fieldset key={id} className={classes.area}>
            <legend>{words(name)}</legend>
            {indicators
              .filter((one) => one.area === id)
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
