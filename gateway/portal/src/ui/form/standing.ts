import { createContext, type ReactNode } from 'react';
import type { ReasonView } from '../../api/shared.ts';
import type { TimelineEntry } from '../case/Timeline.tsx';
import type { Fields } from './fields.ts';

/** The current state of a case, to which a form is compared. */
export type Standing = {
  etag: string | null;
  /** Reloads the case when the server reports a change. */
  refresh: () => void;
  status?: ReactNode;
  timeline?: readonly TimelineEntry[];
  /** Why the service would refuse the form's command as the case stands; null if it would not. */
  refused?: ReasonView | null;
};

/** The case of a form; null for a form that creates one. */
export const CaseContext = createContext<Standing | null>(null);

/**
 * The case's values by a form's field names, as the service gives them: null if known to be absent.
 * A missing name means unknown, and is not shown.
 */
export type Stands = Readonly<Record<string, unknown>>;

/** Returns null for all fields of a step that has not been taken. */
export const standsNot = (fields: Fields): Stands =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, null]));
