import { useMemo } from 'react';
import type { Option } from './Filters.tsx';

/**
 * Returns one setter per filter; each goes back to the first page, because the cursor belongs to
 * another list.
 */
export function useFilters<F extends Record<string, string>>(
  filters: F,
  change: (changes: never) => void,
) {
  const names = Object.keys(filters).join(' ');
  const set = useMemo(() => {
    const setter = (name: string) => (value: string) =>
      change({ [name]: value, after: '' } as never);
    return Object.fromEntries(names.split(' ').map((name) => [name, setter(name)])) as {
      [K in keyof F]: (value: string) => void;
    };
  }, [names, change]);
  const clear = () => {
    const blank = Object.fromEntries(names.split(' ').map((name) => [name, '']));
    change({ ...blank, after: '' } as never);
  };
  /** The props of a `PickFilter` with that name. */
  const pick = (name: keyof F & string, label: string, options: readonly Option[]) => ({
    name,
    label,
    options,
    value: filters[name] ?? '',
    onChange: set[name],
  });
  const picked = Object.entries(filters).filter(([name, value]) => name !== 'q' && value !== '');
  return {
    set,
    pick,
    /** The props of `Filters`. */
    bar: {
      onClear: clear,
      picked: picked.length,
      active: picked.length > 0 || (filters.q ?? '') !== '',
    },
  };
}
