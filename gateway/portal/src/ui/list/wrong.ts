import { createContext, use } from 'react';

/** The server's error messages by parameter name. */
export const WrongContext = createContext<Readonly<Record<string, string>>>({});

/** Returns the message under a field: its label and the server's half of the sentence. */
export function useWrong(name: string | undefined, label: string): string | undefined {
  const message = use(WrongContext)[name ?? ''];
  return message && `${label}: ${message}`;
}
