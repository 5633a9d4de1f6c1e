import type { CommandAnswer as Command, PageAuditEntryView } from './generated/shared.ts';

export type { Problem, ReasonView, Words, Years } from './generated/shared.ts';

/** The answer to a command. Each decision has its own fields, which the caller reads. */
export type CommandAnswer = Omit<Command, 'answer'> & {
  answer: Readonly<Record<string, unknown>>;
};

/**
 * A page of a list, in the same form from every service; `next` is the cursor of the page after it.
 */
export type ListOf<T> = Omit<PageAuditEntryView, 'items'> & { items: T[] };
