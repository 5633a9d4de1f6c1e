import { useTranslation } from 'react-i18next';
import { useNumber } from '../../i18n/numbers.ts';
import { formatDay, isDay, parseTypedDay } from '../../lib/dates.ts';
import { parseCount } from '../../lib/numbers.ts';
import type { FieldSpec, Value } from './fields.ts';

/** What was typed into a field, or what its case holds, in the same words; null for nothing. */
export function useSaid() {
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
