/**
 * Unsent changes of a form, stored on this device under the user's name. Each open form holds its
 * own draft under a browser lock, so that two tabs never write the same one, and a form that is
 * opened later takes over the draft of a closed one. A draft is deleted when its command is
 * accepted, when the user signs out, or at the end of its day.
 */
import { dayOf, today } from './dates.ts';
import { lock } from './locks.ts';

export type Draft<V> = {
  /**
   * Only the values that differ from the form's start; untouched fields get their start value
   * again.
   */
  changed: V;
  /** The key of the command. */
  key: string;
  /** The version of its case on the screen; null for a form that creates a case. */
  seen: Seen | null;
  savedAt: string;
};

/** The version of a case and the length of its history. */
export type Seen = { etag: string | null; entries: number };

const PREFIX = 'cuulong.draft';

const nameOf = (...parts: string[]) => [PREFIX, ...parts.map(encodeURIComponent)].join('/');

function names(...parts: string[]): string[] {
  try {
    const start = `${nameOf(...parts)}/`;
    return Object.keys(localStorage).filter((name) => name.startsWith(start));
  } catch {
    return [];
  }
}

function read<V>(name: string): Draft<V> | null {
  try {
    const draft = JSON.parse(localStorage.getItem(name) ?? 'null') as Draft<V> | null;
    return draft && dayOf(new Date(draft.savedAt)) === today() ? draft : null;
  } catch {
    // an unreadable draft is ignored
    return null;
  }
}

/** The users who have signed out in any tab since this page was loaded. */
const left = new Set<string>();
/**
 * Setting this item tells the other tabs; it is removed at once, so that no name stays on the
 * device.
 */
const LEFT = 'cuulong.left';

globalThis.addEventListener?.('storage', ({ key, newValue }) => {
  if (key !== LEFT || !newValue) return;
  left.add(newValue);
  // drafts that this tab saved before it was told
  for (const name of names(newValue)) dropDraft(name);
});

const watchers = new Set<() => void>();

/** Calls back when a draft may have been added or removed in any tab. */
export function watchDrafts(changed: () => void): () => void {
  watchers.add(changed);
  window.addEventListener('storage', changed);
  return () => {
    watchers.delete(changed);
    window.removeEventListener('storage', changed);
  };
}

/** Notifies that a draft, or whether drafts are allowed, has changed. */
export const tellDrafts = () => {
  for (const changed of watchers) changed();
};

/** Tells whether a user has signed out, so that nothing of theirs is stored any more. */
const hasLeft = (name: string) => [...left].some((person) => name.startsWith(`${nameOf(person)}/`));

/** Tells whether a draft of this name can be stored at all. */
export const isKeepable = (name: string | null): boolean => name !== null && !hasLeft(name);

export function saveDraft<V>(name: string, draft: Draft<V>): void {
  if (hasLeft(name)) return;
  try {
    localStorage.setItem(name, JSON.stringify(draft));
    tellDrafts();
  } catch {
    // if storage is full or forbidden, only the draft is lost, not the form
  }
}

export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(name);
    tellDrafts();
  } catch {
    // nothing was kept
  }
}

export type Held<V> = {
  /** The name of the form's draft; null if nothing can be stored safely. */
  name: string | null;
  draft: Draft<V> | null;
  release: () => void;
};

/** Gives an open form a draft of its own: the newest that no other open form holds, or a new one. */
export async function holdDraft<V>(person: string, form: string): Promise<Held<V>> {
  const left = names(person, form)
    .map((name) => ({ name, savedAt: read(name)?.savedAt ?? '' }))
    .filter(({ savedAt }) => savedAt !== '')
    .sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  for (const { name } of left) {
    const release = await lock(name);
    const draft = release && read<V>(name);
    if (release && draft) return { name, draft, release };
    release?.();
  }
  const name = nameOf(person, form, crypto.randomUUID());
  const release = await lock(name);
  return { name: release ? name : null, draft: null, release: release ?? (() => {}) };
}

/** Deletes a draft of a past day, unless its form is still open in a tab. */
async function dropIfOld(name: string): Promise<void> {
  if (read(name)) return;
  const release = await lock(name);
  if (!release && navigator.locks) return;
  if (!read(name)) dropDraft(name);
  release?.();
}

/** Deletes all users' drafts of past days, and those of earlier versions. */
export async function dropOldDrafts(): Promise<void> {
  try {
    const all = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
    const ours = all.filter((name) => name.startsWith(nameOf('')));
    for (const name of all) if (!ours.includes(name)) localStorage.removeItem(name);
    await Promise.all(ours.map(dropIfOld));
  } catch {
    // nothing was kept
  }
}

export function countDrafts(person: string): number {
  return names(person).filter((name) => read(name)).length;
}

/**
 * Deletes a user's drafts at sign-out; no form that is still open in any tab stores anything after
 * this.
 */
export function dropDrafts(person: string): void {
  left.add(person);
  try {
    localStorage.setItem(LEFT, person);
    localStorage.removeItem(LEFT);
  } catch {
    // nothing was stored, here or in another tab
  }
  for (const name of names(person)) dropDraft(name);
}
