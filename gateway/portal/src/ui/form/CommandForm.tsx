import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../lib/dates.ts';
import { Notice } from '../Notice.tsx';
import classes from './CommandForm.module.css';
import { Conflict } from './Conflict.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Field, idOf } from './Field.tsx';
import { isThere } from './fields.ts';
import { RefusedNow } from './RefusedNow.tsx';
import { type CommandSpec, type CommandForm as Form, useCommandForm } from './useCommandForm.ts';

export type FormProps = {
  title?: string;
  /** A sentence about the command's effect. */
  lead?: string;
  /** A verb and its object: `Chuyển đơn`. */
  submit: string;
  command: CommandSpec;
  onCancel: () => void;
};

/** A form for one command, the same everywhere: Ctrl+Enter sends it, Escape leaves it. */
export function CommandForm(props: FormProps) {
  // a new key for each form, so that input never moves from one form to another
  return <OpenForm key={props.command.id} {...props} />;
}

function OpenForm({ title, lead, submit, command, onCancel }: FormProps) {
  const { t } = useTranslation();
  const form = useCommandForm(command);
  const root = useRef<HTMLFormElement>(null);
  const inline = Boolean(title);
  useEffect(() => {
    if (inline) root.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [inline]);
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.submit();
    }
    if (event.key === 'Escape' && inline) onCancel();
  };
  return (
    <form
      ref={root}
      className={classes.form}
      noValidate
      onKeyDown={keys}
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
    >
      {title && <h2 tabIndex={-1}>{title}</h2>}
      {lead && <p className={classes.lead}>{lead}</p>}
      <ErrorSummary form={form} onLeave={onCancel} />
      {command.on && form.moved && <Conflict form={form} on={command.on} moved={form.moved} />}
      {command.on?.refused && !form.moved && form.phase !== 'sending' && (
        <Notice tone="soon">
          <RefusedNow reason={command.on.refused} />
        </Notice>
      )}
      <Restored form={form} />
      {Object.entries(form.spec.fields)
        .filter(([, spec]) => isThere(spec, form.values))
        .map(([name, spec]) => (
          <Field
            key={name}
            id={idOf(command.id, name)}
            name={name}
            spec={spec}
            values={form.values}
            errors={form.errors}
            set={form.set}
          />
        ))}
      {form.phase === 'preview' && (
        <Notice tone="soon" title={t('form.preview')} live>
          <p>{form.foreseen}</p>
          <p>{t('form.irreversible')}</p>
        </Notice>
      )}
      <Buttons form={form} submit={submit} onCancel={onCancel} />
    </form>
  );
}

/** Shows the time of a restored draft, and offers to start without it. */
function Restored({ form }: { form: Form }) {
  const { t } = useTranslation();
  if (!form.restored) return null;
  return (
    <Notice>
      <p>
        {t('form.draftRestored', { when: formatInstant(form.restored).slice(0, 5) })}{' '}
        <button type="button" className={classes.link} onClick={form.startAnew}>
          {t('form.draftDrop')}
        </button>
      </p>
    </Notice>
  );
}

type ButtonsProps = Pick<FormProps, 'submit' | 'onCancel'> & { form: Form };

function Buttons({ form, submit, onCancel }: ButtonsProps) {
  const { t } = useTranslation();
  const first = form.spec.preview && form.phase !== 'preview' && form.phase !== 'sending';
  const working = form.phase === 'checking' || form.phase === 'sending';
  return (
    <div className={classes.buttons}>
      <Button
        type="submit"
        variant={form.moved ? 'default' : 'filled'}
        aria-disabled={working}
        data-working={working || undefined}
      >
        {form.phase === 'sending' && t('form.sending')}
        {form.phase === 'checking' && t('form.checking')}
        {!working && (first ? t('form.check') : submit)}
      </Button>
      {form.phase === 'preview' ? (
        <Button variant="default" onClick={form.edit}>
          {t('form.edit')}
        </Button>
      ) : (
        <Button variant="default" onClick={onCancel}>
          {t('form.cancel')}
        </Button>
      )}
      <span className={classes.keys}>{t('form.sendKeys')}</span>
    </div>
  );
}
