import '../../theme/inputs.ts';
import { Checkbox, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getAll } from '../../api/client.ts';
import type { OpinionView } from '../../api/generated/voter-contact.ts';
import { wrongParameters } from '../../api/problem.ts';
import { useNumber } from '../../i18n/numbers.ts';
import type { PickedProps } from '../../ui/form/fields.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Asked } from '../../ui/States.tsx';
import classes from './OpinionPicker.module.css';
import { OPINIONS } from './voters.ts';

/** How many opinions are loaded to find unconsolidated ones, and how many are shown. */
const READ = 2000;
const SHOWN = 100;
const TYPING_PAUSE = 300;

/** Lets the user find and tick opinions for a recommendation; ticked ones stay visible. */
export function OpinionPicker({ id, value, error, onChange }: PickedProps) {
  const { t } = useTranslation();
  const number = useNumber();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, TYPING_PAUSE);
  const list = useQuery({
    queryKey: [OPINIONS, 'free', q],
    queryFn: ({ signal }) => getAll<OpinionView>(OPINIONS, { q }, READ, signal),
    placeholderData: keepPreviousData,
  });
  const wrong = wrongParameters(list.error).q;
  const said = wrong ? `${t('voters.searchOpinions')}: ${wrong}` : error;
  const found = (items: readonly OpinionView[]) =>
    items.filter((one) => one.recommendationId == null || value.includes(one.id)).slice(0, SHOWN);
  const tick = (one: OpinionView) =>
    onChange(
      value.includes(one.id) ? value.filter((other) => other !== one.id) : [...value, one.id],
    );
  return (
    <fieldset className={classes.picker} aria-describedby={said ? `${id}-error` : undefined}>
      <legend>
        {t('voters.pickOpinions', { number: number(value.length), count: value.length })}
      </legend>
      <TextInput
        id={id}
        type="search"
        aria-label={t('voters.searchOpinions')}
        placeholder={t('voters.searchOpinions')}
        leftSection={<Icon name="search" small />}
        value={typed}
        error={said}
        errorProps={{ id: `${id}-error` }}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && !event.ctrlKey && event.preventDefault()}
        autoComplete="off"
      />
      <div className={classes.list}>
        {!wrong && (
          <Asked of={list}>
            {({ items }) => <Choices of={found(items)} chosen={value} onTick={tick} />}
          </Asked>
        )}
      </div>
    </fieldset>
  );
}

type ChoicesProps = {
  of: readonly OpinionView[];
  chosen: readonly string[];
  onTick: (opinion: OpinionView) => void;
};

function Choices({ of, chosen, onTick }: ChoicesProps) {
  const { t } = useTranslation();
  if (of.length === 0) return <p>{t('voters.noFreeOpinions')}</p>;
  return of.map((one) => (
    <Checkbox
      key={one.id}
      label={
        one.recommendationId == null ? one.text : `${one.text} (${t('voters.alreadyConsolidated')})`
      }
      checked={chosen.includes(one.id)}
      onChange={() => onTick(one)}
    />
  ));
}
