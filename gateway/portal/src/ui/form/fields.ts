import type { ReactNode } from 'react';
import { formatDay, parseTypedDay, today } from '../../lib/dates.ts';
import { parseCount } from '../../lib/numbers.ts';
import { seenText } from '../../lib/typed.ts';
import type { Option } from '../list/Filters.tsx';

/** What stands in the fields, exactly as typed or chosen. */
export type Value = string | boolean | readonly string[];
export type Values = Readonly<Record<string, Value>>;

type Common = {
  label: string;
  hint?: string;
  optional?: boolean;
  /** Without it the field is always there; what is not there is neither checked nor sent. */
  when?: (values: Values) => boolean;
};

/** A form is a list of these; names are the paths in the command's body (`tally.for`). */
export type FieldSpec = Common &
  (
    | { kind: 'text'; long?: boolean; maxLength?: number }
    /** One text per line, each of that length, as a list in the body. */
    | { kind: 'lines'; maxLength?: number }
    /** `start`: today's date, whichever day it is when the form is read, until another is typed. */
    | { kind: 'day'; future?: boolean; start?: 'today' }
    | { kind: 'count'; least?: number; unit?: string }
    | { kind: 'choice'; options: readonly Option[] }
    /** Ticked or not, each an own true or false in the body. */
    | { kind: 'checks'; options: readonly Option[] }
    | { kind: 'flag' }
    /** Chosen ids, through a component of the form's own. */
    | {
        kind: 'picked';
        render: (picked: PickedProps) => ReactNode;
        /** What people call the thing of that id, in a refusal that names it. */
        nameOf?: (id: string) => string;
      }
    /** Repeated groups of fields; the value lists the rows that are there. */
    | { kind: 'rows'; fields: Readonly<Record<string, FieldSpec>> }
  );

export type PickedProps = {
  id: string;
  value: readonly string[];
  error: string | undefined;
  onChange: (value: readonly string[]) => void;
};

export type Fields = Readonly<Record<string, FieldSpec>>;

/** A field's typed day, shown as people write it. */
export const dayText = (day: string = today()): string => formatDay(day);

export function startOf(spec: FieldSpec, now = today()): Value {
  if (spec.kind === 'flag') return false;
  if (spec.kind === 'rows') return ['0'];
  if (spec.kind === 'day' && spec.start) return dayText(now);
  return spec.kind === 'checks' || spec.kind === 'picked' ? [] : '';
}

/** How a form begins on a day: blank, the day where it is usual, and what the case already says. */
export function startValues(fields: Fields, initial: Values | undefined, now: string): Values {
  const blank = Object.fromEntries(
    Object.entries(fields).map(([name, spec]) => [name, startOf(spec, now)]),
  );
  return { ...blank, ...initial };
}

/** What differs from how the form begins, of what is on it. */
export function changesOf(fields: Fields, values: Values, start: Values): Values {
  const specs = eachField(fields, values);
  return Object.fromEntries(
    specs.flatMap(([name, spec]) => {
      const value = values[name];
      const began = start[name] ?? startOf(spec);
      return value === undefined || String(value) === String(began) ? [] : [[name, value]];
    }),
  );
}

export type Complaint =
  | 'required'
  | 'requiredChoice'
  | 'tooLong'
  | 'badDate'
  | 'badCount'
  | 'futureDate'
  | 'leastCount';

const isBlank = (value: Value) => {
  if (typeof value === 'boolean') return !value;
  return (typeof value === 'string' ? seenText(value) : value).length === 0;
};

const linesOf = (text: string): string[] => (text ? text.split(/\s*\n\s*/) : []);

/** How many letters too long a text is, or the longest of its lines; it is never cut. */
export function tooMany(spec: FieldSpec, value: Value): number {
  if (!('maxLength' in spec) || spec.maxLength === undefined) return 0;
  const text = seenText(String(value));
  const parts = spec.kind === 'lines' ? linesOf(text) : [text];
  return Math.max(0, ...parts.map(({ length }) => length - (spec.maxLength ?? length)));
}

const chosen = (spec: FieldSpec) => spec.kind === 'choice' || spec.kind === 'picked';

/** What is wrong with a field before the server is asked; null when nothing is. */
export function complaint(spec: FieldSpec, value: Value, now = today()): Complaint | null {
  if (spec.kind === 'flag' || spec.kind === 'checks' || spec.kind === 'rows') return null;
  if (isBlank(value)) {
    if (spec.optional) return null;
    return chosen(spec) ? 'requiredChoice' : 'required';
  }
  if (spec.kind === 'day') {
    const day = parseTypedDay(String(value));
    if (!day) return 'badDate';
    return !spec.future && day > now ? 'futureDate' : null;
  }
  if (spec.kind === 'count') {
    const count = parseCount(String(value));
    if (count === null) return 'badCount';
    return count < (spec.least ?? 0) ? 'leastCount' : null;
  }
  return tooMany(spec, value) > 0 ? 'tooLong' : null;
}

/** Whether a field is on the form with what has been entered so far. */
export function isThere(spec: FieldSpec, values: Values): boolean {
  return spec.when?.(values) ?? true;
}

/** Every single field of a form, with the rows of its repeated groups spelled out. */
export function eachField(fields: Fields, values: Values): [string, FieldSpec][] {
  return Object.entries(fields).flatMap(([name, spec]): [string, FieldSpec][] => {
    if (!isThere(spec, values)) return [];
    if (spec.kind !== 'rows') return [[name, spec]];
    const rows = (values[name] ?? []) as readonly string[];
    return [
      [name, spec],
      ...rows.flatMap((row) =>
        eachField(spec.fields, values).map(([field, one]): [string, FieldSpec] => [
          `${name}.${row}.${field}`,
          one,
        ]),
      ),
    ];
  });
}

function converted(spec: FieldSpec, value: Value): unknown {
  if (spec.kind === 'flag' || spec.kind === 'picked') return value;
  if (spec.kind === 'checks') {
    const ticked = value as readonly string[];
    return Object.fromEntries(spec.options.map((one) => [one.value, ticked.includes(one.value)]));
  }
  const text = seenText(String(value));
  if (spec.kind === 'lines') return linesOf(text);
  if (text === '') return undefined;
  if (spec.kind === 'day') return parseTypedDay(text) ?? text;
  if (spec.kind === 'count') return parseCount(text) ?? text;
  return spec.kind === 'text' && !spec.long ? text.replace(/\s*\n\s*/g, ' ') : text;
}

function put(target: Record<string, unknown>, path: string, value: unknown): void {
  const [head = '', ...rest] = path.split('.');
  if (value === undefined) return;
  if (rest.length === 0) {
    target[head] = value;
    return;
  }
  const inner = (target[head] ?? {}) as Record<string, unknown>;
  target[head] = inner;
  put(inner, rest.join('.'), value);
}

/** The command's body: days as ISO dates, counts as numbers, what is blank left out. */
export function bodyOf(fields: Fields, values: Values): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(fields)) {
    if (!isThere(spec, values)) continue;
    if (spec.kind !== 'rows') {
      put(body, name, converted(spec, values[name] ?? startOf(spec)));
      continue;
    }
    const rows = (values[name] ?? []) as readonly string[];
    put(
      body,
      name,
      rows.map((row) => bodyOf(spec.fields, rowValues(values, `${name}.${row}.`))),
    );
  }
  return body;
}

function rowValues(values: Values, prefix: string): Values {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), value]),
  );
}
