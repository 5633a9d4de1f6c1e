import { useCallback, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';

/** The state that a page keeps in its address, with each part's default value. */
export type Defaults = Record<string, string | readonly string[]>;

type Values<D extends Defaults> = {
  [K in keyof D]: D[K] extends readonly string[] ? readonly string[] : string;
};

export function readAddress<D extends Defaults>(params: URLSearchParams, defaults: D): Values<D> {
  const values: Record<string, string | readonly string[]> = {};
  for (const [name, standard] of Object.entries(defaults)) {
    const given = params.getAll(name).filter((value) => value !== '');
    if (given.length === 0) values[name] = standard;
    else values[name] = typeof standard === 'string' ? (given[0] ?? standard) : given;
  }
  return values as Values<D>;
}

const same = (a: string | readonly string[], b: string | readonly string[]) =>
  String(a) === String(b);

/** Leaves out default values, so that an address stays short enough to share. */
export function writeAddress<D extends Defaults>(
  params: URLSearchParams,
  defaults: D,
  changes: Partial<Values<D>>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    const standard = defaults[name];
    next.delete(name);
    if (value === undefined || standard === undefined || same(value, standard)) continue;
    for (const one of typeof value === 'string' ? [value] : (value as readonly string[])) {
      if (one !== '') next.append(name, one);
    }
  }
  return next;
}

/**
 * State that lives in the address: it survives a reload and can be sent to a colleague. A change
 * shows at once, before the router has followed, so that a ticked box reacts immediately.
 */
export function useAddress<D extends Defaults>(defaults: D) {
  const [params, setParams] = useSearchParams();
  const text = params.toString();
  const [arrived, setArrived] = useState(text);
  const [ahead, setAhead] = useState<string | null>(null);
  if (arrived !== text) {
    setArrived(text);
    setAhead(null);
  }
  const shown = ahead ?? text;
  const latest = useRef(shown);
  latest.current = shown;
  const values = useMemo(
    () => readAddress(new URLSearchParams(shown), defaults),
    [shown, defaults],
  );
  const change = useCallback(
    (changes: Partial<Values<D>>, how: { push?: boolean } = {}) => {
      const next = writeAddress(new URLSearchParams(latest.current), defaults, changes);
      if (next.toString() === latest.current) return;
      latest.current = next.toString();
      setAhead(latest.current);
      setParams(next, { replace: !how.push, preventScrollReset: true });
    },
    [setParams, defaults],
  );
  return [values, change] as const;
}
