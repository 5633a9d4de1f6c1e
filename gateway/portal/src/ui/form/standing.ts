import { createContext, type ReactNode } from 'react';
import type { TimelineEntry } from '../case/Timeline.tsx';
import type { Fields } from './fields.ts';

/** What stands in a case now, for a form on it to be compared with. */
export type Standing = {
  etag: string | null;
  /** Asks for the case again, when the server says that it has changed. */
  refresh: () => void;
  status?: ReactNode;
  timeline?: readonly TimelineEntry[];
  /** Whether the form's command is still to be done, as far as the page knows. */
  offered?: boolean;
};

/** The case around a form; null where a form begins one. */
export const CaseContext = createContext<Standing | null>(null);

/**
 * What the case holds by a form's own field names, as the service gives it: null for what is known
 * not to be there. What is missing here is not known, and nothing is said of it.
 */
export type Stands = Readonly<Record<string, unknown>>;

/** Of a step that is known not to have been taken: none of its fields is there. */
export const standsNot = (fields: Fields): Stands =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, null]));
