import '../../theme/inputs.ts';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, use, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../Icon.tsx';
import { useIsPhone } from '../useIsPhone.ts';
import classes from './Filters.module.css';
import { useWrong, WrongContext } from './wrong.ts';

const TYPING_PAUSE = 350;

export type Option = { value: string; label: string };

/** Updates the address when typing pauses, or at once with Enter. */
export function SearchFilter({
  value,
  onChange,
}: {
  value: string;
  onChange: (q: string) => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);
  const wrong = useWrong('q', t('common.search'));
  useEffect(() => {
    if (value !== sent.current) setTyped(value);
    sent.current = value;
  }, [value]);
  useEffect(() => {
    if (typed === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = typed;
      onChange(typed);
    }, TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [typed, onChange]);
  return (
    <TextInput
      className={classes.search}
      type="search"
      label={t('common.search')}
      error={wrong}
      leftSection={<Icon name="search" small />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        sent.current = typed;
        onChange(typed);
      }}
      data-list-search
      autoComplete="off"
    />
  );
}

export function PickFilter({
  name,
  label,
  all,
  value,
  options,
  onChange,
}: {
  /** The name of its parameter. */
  name: string;
  label: string;
  /** The label of no choice. */
  all?: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const refused = useWrong(name, label);
  const known = value === '' || options.some((one) => one.value === value);
  // the server's message lists codes, which are meant for programs
  const wrong = refused && !known ? t('common.notOffered', { field: label }) : refused;
  // an address may have an unknown value, which is shown unchanged with its error
  const strange = known ? [] : [{ value, label: value }];
  return (
    <NativeSelect
      id={id}
      className={classes.pick}
      label={label}
      error={wrong}
      data={[{ value: '', label: all ?? t('common.all') }, ...options, ...strange]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

type FiltersProps = {
  search?: ReactNode;
  /** The number of active filters besides the search. */
  picked: number;
  active: boolean;
  onClear: () => void;
  children?: ReactNode;
};

/** Search and filters in one row; on a phone the filters wait behind a button. */
export function Filters({ search, picked, active, onClear, children }: FiltersProps) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const panel = useId();
  const [asked, setOpened] = useState(false);
  const wrong = use(WrongContext);
  const opened = asked || Object.keys(wrong).some((name) => name !== 'q');
  return (
    <search className={classes.filters}>
      {search}
      {phone && children && (
        <Button
          variant="default"
          aria-expanded={opened}
          aria-controls={panel}
          rightSection={<Icon name={opened ? 'up' : 'down'} small />}
          onClick={() => setOpened(!opened)}
        >
          {picked > 0 ? t('common.filtersPicked', { count: picked }) : t('common.filters')}
        </Button>
      )}
      <div id={panel} className={classes.picks} hidden={phone && !opened}>
        {children}
      </div>
      {active && (
        <Button variant="subtle" onClick={onClear}>
          {t('common.clearFilters')}
        </Button>
      )}
    </search>
  );
}
