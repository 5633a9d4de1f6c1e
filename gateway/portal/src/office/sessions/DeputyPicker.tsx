import '../../theme/inputs.ts';
import { Checkbox, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getAll } from '../../api/client.ts';
import type { DeputyView } from '../../api/generated/sessions.ts';
import type { PickedProps } from '../../ui/form/fields.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Asked } from '../../ui/States.tsx';
import classes from './DeputyPicker.module.css';
import { DEPUTIES } from './deputies.ts';

/** More deputies than a council has. */
const READ = 1000;

/** The deputies of a term who may act; the form of a question shows and names them. */
export function useActiveDeputies(termId: string) {
  const params = { termId, state: 'ACTIVE' };
  return useQuery({
    queryKey: [DEPUTIES, 'active', termId],
    queryFn: ({ signal }) => getAll<DeputyView>(DEPUTIES, params, READ, signal),
    select: ({ items }) => [...items].sort((a, b) => a.name.localeCompare(b.name, 'vi')),
  });
}

/** Compares names as the lists do: without diacritics. */
const folded = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

/** Lets the office tick the deputies who are asked; nobody ticked means all of them. */
export function DeputyPicker({
  id,
  value,
  error,
  onChange,
  termId,
}: PickedProps & { termId: string }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const deputies = useActiveDeputies(termId);
  const wanted = (one: DeputyView) =>
    value.includes(one.id) || folded(`${one.name} ${one.group ?? ''}`).includes(folded(typed));
  const tick = (one: DeputyView) =>
    onChange(
      value.includes(one.id) ? value.filter((other) => other !== one.id) : [...value, one.id],
    );
  return (
    <fieldset className={classes.picker} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{t('consultations.deputies')}</legend>
      <p className={classes.hint}>
        {value.length > 0
          ? t('consultations.chosen', { count: value.length })
          : t('consultations.allDeputies')}
      </p>
      <TextInput
        id={id}
        type="search"
        aria-label={t('consultations.findDeputy')}
        placeholder={t('consultations.findDeputy')}
        leftSection={<Icon name="search" small />}
        value={typed}
        error={error}
        errorProps={{ id: `${id}-error` }}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && !event.ctrlKey && event.preventDefault()}
        autoComplete="off"
      />
      <div className={classes.list}>
        <Asked of={deputies}>
          {(all) =>
            all
              .filter(wanted)
              .map((one) => (
                <Checkbox
                  key={one.id}
                  label={one.group ? `${one.name} (${one.group})` : one.name}
                  checked={value.includes(one.id)}
                  onChange={() => tick(one)}
                />
              ))
          }
        </Asked>
      </div>
    </fieldset>
  );
}
