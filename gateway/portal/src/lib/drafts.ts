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

const leaving = new Set<string>();
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

const tell = () => {
  for (const changed of watchers) changed();
};

export function saveDraft<V>(name: string, draft: Draft<V>): void {
  if ([...leaving].some((person) => name.startsWith(`${nameOf(person)}/`))) return;
  try {
    localStorage.setItem(name, JSON.stringify(draft));
    tell();
  } catch {
    // a full or forbidden storage costs the draft, never the form
  }
}

export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(name);
    tell();
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

/** A day's drafts go with it, whoever typed them; so does what earlier versions kept. */
export function dropOldDrafts(): void {
  try {
    for (const name of Object.keys(localStorage)) {
      if (!name.startsWith(PREFIX)) continue;
      if (!name.startsWith(nameOf('')) || !read(name)) localStorage.removeItem(name);
    }
  } catch {
    // nothing was kept
  }
}

export function countDrafts(person: string): number {
  return names(person).filter((name) => read(name)).length;
}

/** The person leaves: no form that is still open keeps anything after this. */
export function dropDrafts(person: string): void {
  leaving.add(person);
  for (const name of names(person)) dropDraft(name);
}
