import { createContext, use } from 'react';
import type { Me } from './session.ts';

const MeContext = createContext<Me | null>(null);

export const MeProvider = MeContext.Provider;

/** The signed-in person; only pages behind the door may ask. */
export function useMe(): Me {
  const me = use(MeContext);
  if (!me) throw new Error('no signed-in person here');
  return me;
}
