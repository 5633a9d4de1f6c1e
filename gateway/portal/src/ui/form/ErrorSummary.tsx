import { Button } from '@mantine/core';
import { type MouseEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors, type Problem } from '../../api/problem.ts';
import { loginAddress } from '../../session/session.ts';
import classes from './CommandForm.module.css';
import { idOf } from './Field.tsx';
import { eachField, type Values } from './fields.ts';
import { type CommandForm, labelsOf } from './useCommandForm.ts';

const BUSY_SECONDS = 5;

/** Returns the sentence for a refused or lost command, in the server's words if there are any. */
function useSentence() {
  const { t } = useTranslation();
  return (problem: Problem): string => {
    if (problem.signedOut) return t('form.signedOut');
    if (problem.anotherPerson) return t('form.anotherPerson');
    if (problem.stale) return t('form.stale');
    if (problem.keyReused) return t('form.keyReused');
    if (problem.status === 503 || problem.status === 429) {
      return t('form.busy', { seconds: problem.retryAfter ?? BUSY_SECONDS });
    }
    if (problem.status === 0) return `${t('form.offline')} ${t('form.undecided')}`;
    if (problem.undecided) return t('form.undecided');
    const own = problem.body.detail ?? problem.body.title;
    return own ?? (problem.forbidden ? t('form.forbidden') : t('form.refusedTitle'));
  };
}

function goTo(event: MouseEvent, id: string): void {
  event.preventDefault();
  const field = document.getElementById(id);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

/** Replaces ids in a refusal by the names that the user has seen. */
function inNames(sentence: string, { fields }: CommandForm['spec'], values: Values): string {
  let named = sentence;
  for (const [name, spec] of eachField(fields, values)) {
    if (spec.kind !== 'picked' || !spec.nameOf) continue;
    for (const id of values[name] as readonly string[]) named = named.replaceAll(id, spec.nameOf);
  }
  return named;
}

type Props = {
  form: CommandForm;
  /** Goes to the page with the recorded command. */
  onLeave: () => void;
};

/** GOV.UK's error summary: at the top, in focus, each line a link to its field. */
export function ErrorSummary({ form, onLeave }: Props) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const box = useRef<HTMLDivElement>(null);
  const { problem, attempt, spec } = form;
  const labels = labelsOf(spec.fields, form.values);
  const wrong = [...labels.keys()].filter((name) => form.errors[name]);
  const others = problem ? fieldErrors(problem, labels).others : [];
  const shown = wrong.length > 0 || problem !== null;
  useEffect(() => {
    if (shown && attempt > 0) box.current?.focus();
  }, [shown, attempt]);
  if (!shown) return null;
  const title = problem ? t('form.refusedTitle') : t('form.errorsTitle', { count: wrong.length });
  return (
    <div ref={box} className={classes.summary} role="alert" tabIndex={-1}>
      <h3>{title}</h3>
      {problem && <p>{inNames(sentence(problem), spec, form.values)}</p>}
      {(problem?.signedOut || problem?.anotherPerson) && (
        <a href={loginAddress} target="_blank" rel="noreferrer">
          {t('form.signInNewTab')}
        </a>
      )}
      {problem?.keyReused && (
        <div className={classes.buttons}>
          <Button variant="default" onClick={onLeave}>
            {t('form.seeRecorded')}
          </Button>
          <Button variant="default" onClick={form.sendAsNew}>
            {t('form.sendAsNew')}
          </Button>
        </div>
      )}
      {problem?.citation && (
        <p className={classes.citation}>{t('form.citation', { text: problem.citation })}</p>
      )}
      {(wrong.length > 0 || others.length > 0) && (
        <ul>
          {wrong.map((name) => {
            const id = idOf(spec.id, name);
            return (
              <li key={name}>
                <a href={`#${id}`} onClick={(event) => goTo(event, id)}>
                  {form.errors[name]}
                </a>
              </li>
            );
          })}
          {others.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
