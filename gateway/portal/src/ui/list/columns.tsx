import { useTranslation } from 'react-i18next';
import { NOTHING } from '../../i18n/codes.ts';
import { useNumber } from '../../i18n/numbers.ts';
import type { Tone } from '../Notice.tsx';
import { Status } from '../Status.tsx';
import { Day } from '../When.tsx';
import type { Column } from './DataTable.tsx';

export function dayColumn<T>(
  key: string,
  head: string,
  day: (row: T) => string | null | undefined,
): Column<T> {
  return {
    key,
    head,
    tight: true,
    cell: (row) => <Day day={day(row)} />,
    // spreadsheets in any language read ISO dates
    text: (row) => day(row) ?? null,
  };
}

export function useStatusColumn<T>(word: (row: T) => string, tone: (row: T) => Tone): Column<T> {
  const { t } = useTranslation();
  return {
    key: 'status',
    head: t('common.status'),
    cell: (row) => <Status tone={tone(row)}>{word(row)}</Status>,
    text: (row) => (word(row) === NOTHING ? null : word(row)),
  };
}

/** Returns a right-aligned column of counts in the reader's number format. */
export function useCountColumn() {
  const number = useNumber();
  return <T,>(
    key: string,
    head: string,
    count: (row: T) => number | null | undefined,
  ): Column<T> => ({
    key,
    head,
    numeric: true,
    cell: (row) => {
      const value = count(row);
      return value === null || value === undefined ? NOTHING : number(value);
    },
    text: (row) => count(row) ?? null,
  });
}
