/**
 * What was typed and not yet sent, kept on this device under the person's name. A draft goes when
 * its command is accepted, when the person signs out, or after fourteen days.
 */

export type Draft<V> = { values: V; key: string; savedAt: string };

const PREFIX = 'cuulong.draft.';
const KEPT_DAYS = 14;

const nameOf = (person: string, form: string) => `${PREFIX}${person}.${form}`;

export function saveDraft<V>(person: string, form: string, draft: Draft<V>): void {
  try {
    localStorage.setItem(nameOf(person, form), JSON.stringify(draft));
  } catch {
    // a full or forbidden storage costs the draft, never the form
  }
}

export function loadDraft<V>(person: string, form: string, now = new Date()): Draft<V> | null {
  try {
    const text = localStorage.getItem(nameOf(person, form));
    if (!text) return null;
    const draft = JSON.parse(text) as Draft<V>;
    const age = now.getTime() - Date.parse(draft.savedAt);
    if (age >= 0 && age <= KEPT_DAYS * 86_400_000) return draft;
    localStorage.removeItem(nameOf(person, form));
  } catch {
    // an unreadable draft is no draft
  }
  return null;
}

export function dropDraft(person: string, form: string): void {
  try {
    localStorage.removeItem(nameOf(person, form));
  } catch {
    // nothing was kept
  }
}

function names(person: string): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(nameOf(person, '')));
  } catch {
    return [];
  }
}

export function countDrafts(person: string): number {
  return names(person).length;
}

export function dropDrafts(person: string): void {
  for (const name of names(person)) localStorage.removeItem(name);
}
