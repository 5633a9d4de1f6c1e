import '../../theme/inputs.ts';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../Icon.tsx';
import { useIsPhone } from '../useIsPhone.ts';
import classes from './Filters.module.css';

const TYPING_PAUSE = 350;

export type Option = { value: string; label: string };

/** Goes to the address when the typing pauses, or at once with Enter. */
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
  label,
  all,
  value,
  options,
  onChange,
}: {
  label: string;
  /** What no choice is called. */
  all?: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <NativeSelect
      id={id}
      className={classes.pick}
      label={label}
      data={[{ value: '', label: all ?? t('common.all') }, ...options]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** Years from this one back to the first of the term that the platform began with. */
const FIRST_YEAR = 2021;

export function YearFilter({ value, onChange }: { value: string; onChange: (y: string) => void }) {
  const { t } = useTranslation();
  const last = new Date().getFullYear();
  const options = Array.from({ length: last - FIRST_YEAR + 1 }, (_, back) => {
    const year = String(last - back);
    return { value: year, label: t('common.yearOne', { year }) };
  });
  return (
    <PickFilter
      label={t('common.year')}
      all={t('common.yearAll')}
      value={value}
      options={options}
      onChange={onChange}
    />
  );
}

type FiltersProps = {
  search?: ReactNode;
  /** How many filters are set besides the search. */
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
  const [opened, setOpened] = useState(false);
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
