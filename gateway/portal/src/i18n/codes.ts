import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Option } from '../ui/list/Filters.tsx';
import vi from './vi/index.ts';

/** A group of coded values that has words in both languages. */
export type CodeGroup = keyof (typeof vi)['codes'] | 'events';

/** The word for a coded value; a code that is newer than this page is shown as it is. */
export function useCode() {
  const { t, i18n } = useTranslation();
  return useCallback(
    (group: CodeGroup, value: string | null | undefined): string => {
      if (!value) return '–';
      const key = group === 'events' ? `events.${value}` : `codes.${group}.${value}`;
      return i18n.exists(key) ? String(t(key as never)) : value;
    },
    [t, i18n],
  );
}

/** The values of a group, in the order in which they stand in the texts. */
export function useOptions(group: keyof (typeof vi)['codes']): Option[] {
  const code = useCode();
  return useMemo(
    () => Object.keys(vi.codes[group]).map((value) => ({ value, label: code(group, value) })),
    [code, group],
  );
}
