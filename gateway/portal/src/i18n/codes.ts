import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AreaTexts } from '../areas.ts';
import type { Option } from '../ui/list/Filters.tsx';

type Codes = AreaTexts['codes'];

/** A group of codes with words in both languages. */
export type CodeGroup = keyof Codes | 'events';

/** The text of an empty cell. */
export const NOTHING = '–';

/** Returns the word for a code; a code that is newer than this page is shown unchanged. */
export function useCode() {
  const { t, i18n } = useTranslation();
  return useCallback(
    (group: CodeGroup, value: string | null | undefined): string => {
      if (!value) return NOTHING;
      const key = `${group === 'events' ? group : `codes.${group}`}.${value}`;
      return i18n.exists(key) ? String(t(key as never)) : value;
    },
    [t, i18n],
  );
}

/** Returns the values of a group, in the order of the texts. */
export function useOptions(group: keyof Codes): Option[] {
  const { i18n } = useTranslation();
  const code = useCode();
  return useMemo(() => {
    const words: object = i18n.getResource('vi', 'translation', `codes.${group}`);
    return Object.keys(words).map((value) => ({ value, label: code(group, value) }));
  }, [i18n, code, group]);
}
