import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { command } from '../../api/client.ts';
import { type FieldErrors, fieldErrors, isProblem, Problem } from '../../api/problem.ts';
import type { CommandAnswer } from '../../api/shared.ts';
import { formatNumber } from '../../lib/numbers.ts';
import { useToday } from '../useToday.ts';
import { boundsOf, complaint } from './complaints.ts';
import {
  bodyOf,
  changesOf,
  dayText,
  eachField,
  type Fields,
  startOf,
  startValues,
  type Value,
  type Values,
} from './fields.ts';
import type { Standing, Stands } from './standing.ts';
import { useBase } from './useBase.ts';
import { useDraft } from './useDraft.ts';

export type CommandSpec = {
  /** Names the form and its drafts on this device: one per command and case. */
  id: string;
  path: string;
  fields: Fields;
  initial?: Values;
  /** Adds to the body, or changes its shape. */
  body?: (body: Record<string, unknown>, values: Values) => unknown;
  /** The current case, if the command needs a version of it. */
  on?: (Standing & { stands: Stands }) | undefined;
  /** Whether the input must not be stored on the device, as for a denunciation. */
  secret?: (values: Values) => boolean;
  /** With this, the command is first sent as a dry run and its outcome shown. */
  preview?: ((answer: CommandAnswer, values: Values) => string) | undefined;
  onDone: (answer: CommandAnswer) => void;
};

export type Phase = 'edit' | 'checking' | 'preview' | 'sending';

const newKey = (): string => crypto.randomUUID();
/** Tells whether the command was certainly not done, so that a corrected one needs a new key. */
export function isFinalRefusal(problem: Problem): boolean {
  const open = [401, 408, 429];
  return (
    problem.status >= 400 &&
    problem.status < 500 &&
    !open.includes(problem.status) &&
    !problem.anotherPerson &&
    !problem.slug.startsWith('idempotency-key')
  );
}

export function labelsOf(fields: Fields, values: Values): Map<string, string> {
  return new Map(eachField(fields, values).map(([name, one]) => [name, one.label]));
}

function useChecks(fields: Fields) {
  const { t, i18n } = useTranslation();
  return (values: Values): FieldErrors => {
    const errors: FieldErrors = {};
    for (const [name, spec] of eachField(fields, values)) {
      const wrong = complaint(spec, values[name] ?? startOf(spec));
      if (!wrong) continue;
      const language = i18n.language === 'en' ? 'en' : 'vi';
      const { least, most } = boundsOf(spec, wrong);
      errors[name] = t(`form.${wrong}`, {
        field: spec.label,
        example: dayText(),
        least: formatNumber(least, language),
        most: formatNumber(most, language),
      });
    }
    return errors;
  };
}

/** The input with its key, its draft, and the version of its case. */
function useFilling(current: CommandSpec) {
  const day = useToday();
  const base = useBase(current);
  const { fields, initial } = base.spec;
  const start = startValues(fields, initial, day);
  const [changed, setChanged] = useState<Values>({});
  const [key, setKey] = useState(newKey);
  const [restored, setRestored] = useState<string | null>(null);
  const values: Values = { ...start, ...changed };
  const kept = {
    id: current.id,
    changed: changesOf(fields, values, start),
    key,
    seen: base.seen,
    secret: current.secret?.(values) ?? false,
    day,
  };
  const draft = useDraft(kept, (found) => {
    setChanged((typed) => ({ ...found.changed, ...typed }));
    setKey(found.key);
    base.begun(found.seen);
    if (Object.keys(found.changed).length > 0) setRestored(found.savedAt);
  });
  const set = (name: string, value: Value) => {
    draft.resumed();
    setChanged((now) => ({ ...now, [name]: value }));
  };
  /** All shown values are kept, including start values that were not typed. */
  const goOn = () => {
    const names = Object.keys({ ...initial, ...current.initial, ...changed });
    const shown = Object.entries(values).filter(([name]) => names.includes(name));
    setChanged(Object.fromEntries(shown));
    base.goOn();
  };
  const startAnew = () => {
    setChanged({});
    setKey(newKey());
    setRestored(null);
    base.goOn();
  };
  return { base, day, values, key, setKey, draft, set, goOn, startAnew, restored };
}

/** The lifecycle of a command's form: draft, checks, dry run, sending, and the answer. */
export function useCommandForm(current: CommandSpec) {
  const queries = useQueryClient();
  const filling = useFilling(current);
  const { base, day, values, key, setKey, draft, restored } = filling;
  const { spec } = base;
  const [errors, setErrors] = useState<FieldErrors>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const [phase, setPhase] = useState<Phase>('edit');
  const [foreseen, setForeseen] = useState({ text: '', day });
  const [attempt, setAttempt] = useState(0);
  const check = useChecks(spec.fields);
  const moved = base.moved && phase !== 'sending';
  // a dry-run result is valid only for its day and version
  const shown = phase === 'preview' && (foreseen.day !== day || moved) ? 'edit' : phase;

  const refuse = (error: unknown) => {
    const refused = isProblem(error) ? error : new Problem(0, {});
    setErrors(fieldErrors(refused, labelsOf(spec.fields, values)).fields);
    setProblem(refused);
    setPhase('edit');
    if (isFinalRefusal(refused)) {
      draft.refused();
      setKey(newKey());
    }
    if (refused.stale || refused.status === 409) current.on?.refresh();
  };

  const done = async (answer: CommandAnswer) => {
    draft.sent();
    // A case and its line in the list are written together, so reloading gives the new state.
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
    current.onDone(answer);
  };

  const send = async (dryRun: boolean, under = key) => {
    const plain = bodyOf(spec.fields, values);
    const body = spec.body ? spec.body(plain, values) : plain;
    const ifMatch = base.seen?.etag;
    setPhase(dryRun ? 'checking' : 'sending');
    setProblem(null);
    if (!dryRun) draft.sending(under);
    try {
      const { path } = spec;
      const answer = await command({ path, body, key: dryRun ? newKey() : under, ifMatch, dryRun });
      if (!dryRun) return await done(answer);
      setForeseen({ text: spec.preview?.(answer, values) ?? '', day });
      setPhase('preview');
    } catch (error) {
      refuse(error);
    }
  };

  const submit = () => {
    if (phase === 'sending' || phase === 'checking') return;
    setAttempt((times) => times + 1);
    if (moved) return setProblem(new Problem(412, {}));
    const found = check(values);
    setErrors(found);
    setProblem(null);
    if (Object.keys(found).length > 0) return;
    void send(Boolean(spec.preview) && shown !== 'preview');
  };

  return {
    spec,
    values,
    errors,
    problem: moved && problem?.stale ? null : problem,
    phase: shown,
    foreseen: foreseen.text,
    attempt,
    /** The time of the restored draft. */
    restored,
    /** The version on which the form was filled in, once there is a newer one. */
    moved: moved ? { entries: base.seen?.entries ?? 0, refused: problem?.stale ?? false } : null,
    set: (name: string, value: Value) => {
      setPhase('edit');
      filling.set(name, value);
      setErrors(({ [name]: _, ...rest }) => rest);
    },
    submit,
    /** Sends this command under a new key, because the earlier one was recorded. */
    sendAsNew: () => {
      const another = newKey();
      setKey(another);
      setAttempt((times) => times + 1);
      void send(false, another);
    },
    goOn: () => {
      filling.goOn();
      setProblem((now) => (now?.stale ? null : now));
      setPhase('edit');
    },
    edit: () => setPhase('edit'),
    startAnew: () => {
      filling.startAnew();
      setErrors({});
    },
  };
}

export type CommandForm = ReturnType<typeof useCommandForm>;
