import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { command } from '../../api/client.ts';
import { isProblem, Problem } from '../../api/problem.ts';
import { isFinalRefusal } from '../../ui/form/useCommandForm.ts';

type State = { name: string | null; phase: 'sending' | 'done' | 'failed'; problem: Problem | null };

/**
 * Sends a command with one press, without a form. In the chamber others change the case all the
 * time, so no version is sent. A press that got no answer keeps its key: pressed again at once it is
 * the same command, and never a second one. After another press it is a new one, because a repeated
 * command would not undo what was pressed in between.
 */
export function useChamberCommand() {
  const queries = useQueryClient();
  const unanswered = useRef<{ name: string; key: string } | null>(null);
  const [state, setState] = useState<State | null>(null);
  const send = async (name: string, path: string, body: unknown = {}) => {
    if (state?.phase === 'sending') return;
    const before = unanswered.current;
    const key = before?.name === name ? before.key : crypto.randomUUID();
    unanswered.current = { name, key };
    setState({ name, phase: 'sending', problem: null });
    try {
      await command({ path, body, key });
      unanswered.current = null;
      setState({ name, phase: 'done', problem: null });
    } catch (error) {
      const problem = isProblem(error) ? error : new Problem(0, {});
      if (isFinalRefusal(problem)) unanswered.current = null;
      setState({ name, phase: 'failed', problem });
    }
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
  };
  return { state, send };
}
