import { createContext, use } from 'react';

/** What the server said is wrong, by the names of the parameters that were typed or chosen. */
export const WrongContext = createContext<Readonly<Record<string, string>>>({});

/** What is said under a field of that name: its label, and the server's half of the sentence. */
export function useWrong(name: string | undefined, label: string): string | undefined {
  const message = use(WrongContext)[name ?? ''];
  return message && `${label}: ${message}`;
}
