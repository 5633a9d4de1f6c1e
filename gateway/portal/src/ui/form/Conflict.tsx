import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../case/Timeline.tsx';
import classes from './Conflict.module.css';
import { displayTextOf, useDisplayText } from './displayText.ts';
import { isThere } from './fields.ts';
import { RefusedNow } from './RefusedNow.tsx';
import type { CommandForm, CommandSpec } from './useCommandForm.ts';

type Props = {
  form: CommandForm;
  on: NonNullable<CommandSpec['on']>;
  moved: NonNullable<CommandForm['moved']>;
};

/**
 * Shown when somebody else has changed the case while the form was open: the new steps, the typed
 * values beside the current ones, and how to continue. It takes the focus only if the user was
 * about to send.
 */
export function Conflict({ form, on, moved }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLElement>(null);
  const attempts = useRef(moved.refused ? 0 : form.attempt);
  useEffect(() => {
    if (form.attempt > attempts.current) box.current?.focus();
    attempts.current = form.attempt;
  }, [form.attempt]);
  const news = (on.timeline ?? []).slice(moved.entries);
  return (
    <section
      ref={box}
      className={classes.conflict}
      role="alert"
      tabIndex={-1}
      aria-label={t('form.movedTitle')}
    >
      <h3>{t(moved.refused ? 'form.movedRefused' : 'form.movedTitle')}</h3>
      <p>{t('form.movedText')}</p>
      {on.status && (
        <p className={classes.status}>
          {t('form.movedStatus')} {on.status}
        </p>
      )}
      {news.length > 0 && <Timeline entries={news} />}
      {on.refused && <RefusedNow reason={on.refused} />}
      <Versions form={form} on={on} />
      <Button onClick={form.goOn}>{t('form.goOn')}</Button>
    </section>
  );
}

/** Shows, field by field, the typed value and the case's current value, if known. */
function Versions({ form, on }: Pick<Props, 'form' | 'on'>) {
  const { t } = useTranslation();
  const said = useDisplayText();
  const rows = Object.entries(form.spec.fields)
    .filter(([name, spec]) => isThere(spec, form.values) && on.stands[name] !== undefined)
    .map(([name, spec]) => ({
      name,
      label: spec.label,
      typed: displayTextOf(name, spec, form.values, said),
      stands: said(spec, on.stands[name]),
    }))
    .filter(({ typed, stands }) => typed !== null || stands !== null);
  if (rows.length === 0) return null;
  return (
    <table className={classes.versions}>
      <thead>
        <tr>
          <th scope="col">{t('form.field')}</th>
          <th scope="col">{t('form.typed')}</th>
          <th scope="col">{t('form.standsNow')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, label, typed, stands }) => (
          <tr key={name}>
            <th scope="row">{label}</th>
            <td data-head={t('form.typed')}>{typed ?? t('form.blank')}</td>
            <td data-head={t('form.standsNow')}>{stands ?? t('form.notRecorded')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
