/**
 * What a person changed in a form and has not sent, kept on this device under the person's name.
 * Each open form holds a draft of its own under a lock of the browser's, so that two tabs never
 * write to one, and a form that is opened later takes over what a closed one has left. A draft goes
 * when its command is accepted, when the person signs out, or with its day.
 */
import { dayOf, today } from './dates.ts';
import { lock } from './locks.ts';

export type Draft<V> = {
  /** Only what differs from how the form begins; what was never touched begins anew. */
  changed: V;
  /** Under which the command was, or will be, sent. */
  key: string;
  /** What of its case stood on the screen; none for a form that begins a case. */
  seen: Seen | null;
  savedAt: string;
};

/** The version of a case, and how long its history was. */
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
    // an unreadable draft is no draft
    return null;
  }
}

/** Which persons signed out, in whichever tab, since this page was loaded. */
const left = new Set<string>();
/** Told to the other tabs by its coming; it goes at once, so that no name stays on the device. */
const LEFT = 'cuulong.left';

globalThis.addEventListener?.('storage', ({ key, newValue }) => {
  if (key !== LEFT || !newValue) return;
  left.add(newValue);
  // what this tab kept while it was not yet told
  for (const name of names(newValue)) dropDraft(name);
});

const watchers = new Set<() => void>();

/** Calls when a draft may have come or gone, in whichever tab. */
export function watchDrafts(changed: () => void): () => void {
  watchers.add(changed);
  window.addEventListener('storage', changed);
  return () => {
    watchers.delete(changed);
    window.removeEventListener('storage', changed);
  };
}

/** Says that a draft, or whether there may be one, has changed. */
export const tellDrafts = () => {
  for (const changed of watchers) changed();
};

/** Whether a person has signed out, so that nothing of theirs is kept any more. */
const hasLeft = (name: string) => [...left].some((person) => name.startsWith(`${nameOf(person)}/`));

/** Whether a draft of this name can be kept at all. */
export const isKeepable = (name: string | null): boolean => name !== null && !hasLeft(name);

export function saveDraft<V>(name: string, draft: Draft<V>): void {
  if (hasLeft(name)) return;
  try {
    localStorage.setItem(name, JSON.stringify(draft));
    tellDrafts();
  } catch {
    // a full or forbidden storage costs the draft, never the form
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
  /** Where the form's draft is kept; null where nothing can be kept safely. */
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

/** A draft of a day that is over goes, unless its form is still open in some tab. */
async function dropIfOld(name: string): Promise<void> {
  if (read(name)) return;
  const release = await lock(name);
  if (!release && navigator.locks) return;
  if (!read(name)) dropDraft(name);
  release?.();
}

/** A day's drafts go with it, whoever typed them; so does what earlier versions kept. */
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

/** The person leaves: no form that is still open, in any tab, keeps anything after this. */
export function dropDrafts(person: string): void {
  left.add(person);
  try {
    localStorage.setItem(LEFT, person);
    localStorage.removeItem(LEFT);
  } catch {
    // nothing was kept, here or in another tab
  }
  for (const name of names(person)) dropDraft(name);
}
