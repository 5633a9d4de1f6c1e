import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { command } from '../../api/client.ts';
import { isProblem, Problem } from '../../api/problem.ts';

type State = { name: string | null; phase: 'sending' | 'done' | 'failed'; problem: Problem | null };

/**
 * Sends a command with one press, without a form. In the chamber others change the case all the
 * time, so no version is sent. A press that got no answer keeps its key: pressed again it is the
 * same command, and never a second one.
 */
export function useChamberCommand() {
  const queries = useQueryClient();
  const keys = useRef(new Map<string, string>());
  const [state, setState] = useState<State | null>(null);
  const send = async (name: string, path: string, body: unknown = {}) => {
    if (state?.phase === 'sending') return;
    const key = keys.current.get(name) ?? crypto.randomUUID();
    keys.current.set(name, key);
    setState({ name, phase: 'sending', problem: null });
    try {
      await command({ path, body, key });
      keys.current.delete(name);
      setState({ name, phase: 'done', problem: null });
    } catch (error) {
      const problem = isProblem(error) ? error : new Problem(0, {});
      if (problem.status >= 400 && problem.status < 500 && problem.status !== 429) {
        keys.current.delete(name);
      }
      setState({ name, phase: 'failed', problem });
    }
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
  };
  return { state, send };
}
