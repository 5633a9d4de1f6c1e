import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answer, command } from '../../api/client.ts';
import { type FieldErrors, fieldErrors, isProblem, Problem } from '../../api/problem.ts';
import { dayOf } from '../../lib/dates.ts';
import { dropDraft, loadDraft, saveDraft } from '../../lib/drafts.ts';
import { formatNumber } from '../../lib/numbers.ts';
import { useMe } from '../../session/context.tsx';
import {
  bodyOf,
  complaint,
  dayText,
  eachField,
  type Fields,
  shownOf,
  startOf,
  type Value,
  type Values,
} from './fields.ts';

export type CommandSpec = {
  /** Names the draft on this device: one per form and case. */
  id: string;
  path: string;
  fields: Fields;
  initial?: Values;
  /** More of the body than the fields say, or another shape of it. */
  body?: (body: Record<string, unknown>, values: Values) => unknown;
  ifMatch?: string | null | undefined;
  /** With this, the command is tried first, and its outcome said before it is done. */
  preview?: (answer: Answer, values: Values) => string;
  /** Called when someone else changed the case meanwhile. */
  onStale?: () => void;
  onDone: (answer: Answer) => void;
};

export type Phase = 'edit' | 'checking' | 'preview' | 'sending';

const newKey = () => crypto.randomUUID();
const now = () => new Date().toISOString();
const DRAFT_PAUSE = 400;
/** A case is read as it was written; the lists follow their events a moment later. */
const LISTS_FOLLOW_WITHIN = 1500;

/** After these nothing was done for sure, so that a corrected command needs a key of its own. */
function isFinalRefusal(problem: Problem): boolean {
  const open = [401, 408, 429];
  return (
    problem.status >= 400 &&
    problem.status < 500 &&
    !open.includes(problem.status) &&
    !problem.slug.startsWith('idempotency-key')
  );
}

export function labelsOf(fields: Fields, values: Values): Map<string, string> {
  return new Map(eachField(fields, values).map(([name, one]) => [name, one.label]));
}

type Kept = { spec: CommandSpec; values: Values; key: string; touched: boolean };

/**
 * Keeps what is typed on the device, after a pause. What leaves the form leaves the device at once:
 * a denunciation's text, typed before its kind was chosen, must not wait there. A command that was
 * sent leaves nothing, not even through a pause that ends later.
 */
function useDraft({ spec, values, key, touched }: Kept, done: RefObject<boolean>) {
  const { username } = useMe();
  const { id, fields } = spec;
  const shown = useMemo(() => shownOf(fields, values), [fields, values]);
  const hidden = Object.keys(values).length > Object.keys(shown).length;
  useEffect(() => {
    if (!touched) return;
    const keep = () => {
      if (!done.current) saveDraft(username, id, { values: shown, key, savedAt: now() });
    };
    if (hidden) return keep();
    const timer = setTimeout(keep, DRAFT_PAUSE);
    return () => clearTimeout(timer);
  }, [username, id, shown, hidden, key, touched, done]);
}

function useChecks(fields: Fields) {
  const { t, i18n } = useTranslation();
  return (values: Values): FieldErrors => {
    const errors: FieldErrors = {};
    for (const [name, spec] of eachField(fields, values)) {
      const wrong = complaint(spec, values[name] ?? startOf(spec));
      if (!wrong) continue;
      const least = spec.kind === 'count' ? (spec.least ?? 0) : 0;
      errors[name] = t(`form.${wrong}`, {
        field: spec.label,
        example: dayText(),
        least: formatNumber(least, i18n.language === 'en' ? 'en' : 'vi'),
      });
    }
    return errors;
  };
}

/** The life of one command's form: draft, checks, dry run, sending, and what came back. */
export function useCommandForm(spec: CommandSpec) {
  const { username } = useMe();
  const queries = useQueryClient();
  const start = useMemo(() => {
    const blank = Object.fromEntries(Object.entries(spec.fields).map(([n, f]) => [n, startOf(f)]));
    return { ...blank, ...spec.initial };
  }, [spec.fields, spec.initial]);
  const [draft] = useState(() => loadDraft<Values>(username, spec.id));
  const [values, setValues] = useState<Values>(() => ({ ...start, ...draft?.values }));
  const [key, setKey] = useState(() => draft?.key ?? newKey());
  const [restored, setRestored] = useState(draft?.savedAt ?? null);
  const [touched, setTouched] = useState(false);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const [phase, setPhase] = useState<Phase>('edit');
  const [foreseen, setForeseen] = useState('');
  const attempts = useRef(0);
  const check = useChecks(spec.fields);
  const done = useRef(false);
  useDraft({ spec, values, key, touched }, done);

  const set = (name: string, value: Value) => {
    setTouched(true);
    setPhase('edit');
    setValues((now) => ({ ...now, [name]: value }));
    setErrors(({ [name]: _, ...rest }) => rest);
  };

  const refuse = (error: unknown) => {
    const refused = isProblem(error) ? error : new Problem(0, {});
    setErrors(fieldErrors(refused, labelsOf(spec.fields, values)).fields);
    setProblem(refused);
    setPhase('edit');
    if (isFinalRefusal(refused)) setKey(newKey());
    if (refused.stale || refused.status === 409) spec.onStale?.();
  };

  const send = async (dryRun: boolean, under = key) => {
    const plain = bodyOf(spec.fields, values);
    const body = spec.body ? spec.body(plain, values) : plain;
    setPhase(dryRun ? 'checking' : 'sending');
    setProblem(null);
    try {
      const { path, ifMatch } = spec;
      const answer = await command({ path, body, key: dryRun ? newKey() : under, ifMatch, dryRun });
      if (dryRun) {
        setForeseen(spec.preview?.(answer, values) ?? '');
        setPhase('preview');
        return;
      }
      done.current = true;
      dropDraft(username, spec.id);
      const refresh = () =>
        queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
      await refresh();
      setTimeout(refresh, LISTS_FOLLOW_WITHIN);
      spec.onDone(answer);
    } catch (error) {
      refuse(error);
    }
  };

  const submit = () => {
    if (phase === 'sending' || phase === 'checking') return;
    attempts.current += 1;
    const found = check(values);
    setErrors(found);
    setProblem(null);
    if (Object.keys(found).length > 0) return;
    void send(Boolean(spec.preview) && phase !== 'preview');
  };

  /** The command before was recorded; this one is another, knowingly. */
  const sendAsNew = () => {
    const another = newKey();
    setKey(another);
    attempts.current += 1;
    void send(false, another);
  };

  const startAnew = () => {
    dropDraft(username, spec.id);
    setValues(start);
    setRestored(null);
    setTouched(false);
    setErrors({});
    setKey(newKey());
  };

  return {
    values,
    errors,
    problem,
    phase,
    foreseen,
    attempt: attempts.current,
    restored: restored && { at: restored, day: dayOf(new Date(restored)) },
    set,
    submit,
    sendAsNew,
    edit: () => setPhase('edit'),
    startAnew,
  };
}

export type CommandForm = ReturnType<typeof useCommandForm>;
