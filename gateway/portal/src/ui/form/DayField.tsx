import '../../theme/inputs.ts';
import { TextInput, UnstyledButton } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { daysBetween, formatDay, parseTypedDay, today } from '../../lib/dates.ts';
import { Icon } from '../Icon.tsx';
import classes from './Field.module.css';
import { dayText } from './fields.ts';

const IMPORT_AFTER = 30;

type DayFieldProps = {
  id: string;
  label: string;
  description?: string | undefined;
  error?: string | undefined;
  spec?: { future?: boolean };
  value: string;
  set: (typed: string) => void;
};

/** A day, typed as `23/11/2026` or picked in the browser's own calendar. */
export function DayField({ id, label, description, error, spec, value, set }: DayFieldProps) {
  const { t } = useTranslation();
  const calendar = useRef<HTMLInputElement>(null);
  const day = parseTypedDay(value);
  const old = !spec?.future && day !== null && daysBetween(day, today()) > IMPORT_AFTER;
  const hint = description ?? t('form.dateHint', { example: dayText() });
  return (
    <TextInput
      id={id}
      label={label}
      description={spec && old ? `${hint}. ${t('form.pastDate')}` : hint}
      error={error}
      classNames={{ wrapper: classes.day }}
      inputMode="numeric"
      autoComplete="off"
      value={value}
      onChange={(event) => set(event.currentTarget.value)}
      onBlur={() => day && formatDay(day) !== value && set(formatDay(day))}
      rightSection={
        <>
          <UnstyledButton
            className={classes.pick}
            aria-label={t('form.pickDate', { field: label })}
            tabIndex={-1}
            onClick={() => calendar.current?.showPicker()}
          >
            <Icon name="calendar" />
          </UnstyledButton>
          <input
            ref={calendar}
            className={classes.native}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            value={day ?? ''}
            onChange={(event) =>
              event.currentTarget.value && set(formatDay(event.currentTarget.value))
            }
          />
        </>
      }
    />
  );
}
