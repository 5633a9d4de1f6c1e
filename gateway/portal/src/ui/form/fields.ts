import type { ReactNode } from 'react';
import type { Limits } from '../../../openapi/limits.ts';
import { formatDay, parseTypedDay, today } from '../../lib/dates.ts';
import { parseCount } from '../../lib/numbers.ts';
import { seenText } from '../../lib/typed.ts';
import type { Option } from '../list/Filters.tsx';

/** A field's value, exactly as typed or chosen. */
export type Value = string | boolean | readonly string[];
export type Values = Readonly<Record<string, Value>>;

/** A screen's description of a field. */
type Shown = {
  label: string;
  hint?: string;
  /** The condition for showing the field; a hidden field is neither checked nor sent. */
  when?: (values: Values) => boolean;
};

/** The kinds of fields; `Rows` describes the fields of a repeated group. */
type Kinds<Rows> =
  | { kind: 'text'; long?: boolean }
  /** One text per line, as a list in the body. */
  | { kind: 'lines' }
  /** `start`: today's date at the time of reading the form, until another day is typed. */
  | { kind: 'day'; future?: boolean; start?: 'today' }
  | { kind: 'count'; unit?: string }
  | { kind: 'choice'; options: readonly Option[] }
  /** Check boxes, each a boolean in the body. */
  | { kind: 'checks'; options: readonly Option[] }
  | { kind: 'flag' }
  /** Chosen ids, through a component of the form. */
  | {
      kind: 'picked';
      render: (picked: PickedProps) => ReactNode;
      /** Returns the name of an id, for a refusal that contains it. */
      nameOf?: (id: string) => string;
    }
  /** Repeated groups of fields; the value lists the existing rows. */
  | ({ kind: 'rows' } & Rows);

/** A field as declared by a screen; its limits come from the request's schema. */
export type ToldField = Shown &
  Kinds<{ fields: Readonly<Record<string, ToldField>> }> & {
    /**
     * Required wherever it is shown, although the schema, which has no conditions, makes it
     * optional.
     */
    needed?: true;
  };

/** A field of a form; names are paths in the command's body (`tally.for`). */
export type FieldSpec = Shown &
  Kinds<{ fields: Fields }> & {
    optional?: boolean;
    /** The limits from the service's document. */
    limits?: Limits;
  };

export type PickedProps = {
  id: string;
  value: readonly string[];
  error: string | undefined;
  onChange: (value: readonly string[]) => void;
};

export type Fields = Readonly<Record<string, FieldSpec>>;

/** Returns a day in the format of a field's input. */
export const dayText = (day: string = today()): string => formatDay(day);

export function startOf(spec: FieldSpec, now = today()): Value {
  if (spec.kind === 'flag') return false;
  if (spec.kind === 'rows') return ['0'];
  if (spec.kind === 'day' && spec.start) return dayText(now);
  return spec.kind === 'checks' || spec.kind === 'picked' ? [] : '';
}

/**
 * Returns a form's start values on a day: blank, today where that is usual, and values from the
 * case.
 */
export function startValues(fields: Fields, initial: Values | undefined, now: string): Values {
  const blank = Object.fromEntries(
    Object.entries(fields).map(([name, spec]) => [name, startOf(spec, now)]),
  );
  return { ...blank, ...initial };
}

/** Returns the shown values that differ from the start. */
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

/** Tells whether a field is shown with the current values. */
export function isThere(spec: FieldSpec, values: Values): boolean {
  return spec.when?.(values) ?? true;
}

/** Returns every field of a form, including each row of its repeated groups. */
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

export const linesOf = (text: string): string[] => (text ? text.split(/\s*\n\s*/) : []);

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

/** Returns the command's body: days as ISO dates, counts as numbers, blank values left out. */
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
