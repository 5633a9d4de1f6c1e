import { createContext, use } from 'react';
import type { Me } from './session.ts';

const MeContext = createContext<Me | null>(null);

export const MeProvider = MeContext.Provider;

/** Returns the signed-in user; only for pages after sign-in. */
export function useMe(): Me {
  const me = use(MeContext);
  if (!me) throw new Error('no signed-in person here');
  return me;
}
