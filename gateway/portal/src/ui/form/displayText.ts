import { useTranslation } from 'react-i18next';
import { useNumber } from '../../i18n/numbers.ts';
import { formatDay, isDay, parseTypedDay } from '../../lib/dates.ts';
import { parseCount } from '../../lib/numbers.ts';
import { eachField, type FieldSpec, type Value, type Values } from './fields.ts';

/**
 * Returns a function that shows a typed value and a case's value in the same words; null if there
 * is none.
 */
export function useDisplayText() {
  const { t } = useTranslation();
  const number = useNumber();
  const label = (spec: FieldSpec, value: string) =>
    'options' in spec ? (spec.options.find((one) => one.value === value)?.label ?? value) : value;
  return (spec: FieldSpec, value: Value | unknown): string | null => {
    if (value === null || value === undefined || value === '') return null;
    if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
    if (Array.isArray(value))
      return value.map((one) => label(spec, String(one))).join('\n') || null;
    const text = String(value);
    if (spec.kind === 'day') {
      const day = isDay(text) ? text : parseTypedDay(text);
      return day ? formatDay(day) : text;
    }
    if (spec.kind === 'count') {
      const count = parseCount(text);
      return count === null ? text : number(count);
    }
    return label(spec, text);
  };
}

type DisplayText = ReturnType<typeof useDisplayText>;

/** Returns the display text of a field; for repeated groups one line for each row. */
export function displayTextOf(
  name: string,
  spec: FieldSpec,
  values: Values,
  said: DisplayText,
): string | null {
  if (spec.kind !== 'rows') return said(spec, values[name]);
  const lines = ((values[name] ?? []) as readonly string[]).map((row) =>
    eachField(spec.fields, values)
      .map(([field, one]) => said(one, values[`${name}.${row}.${field}`]))
      .filter((text) => text !== null)
      .join('; '),
  );
  return lines.filter(Boolean).join('\n') || null;
}
