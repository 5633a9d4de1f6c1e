/** For each open form, a function that tells whether it has no draft on this device. */
const open = new Set<() => boolean>();

/** Registers an open form; the returned function removes it. */
export function openForm(isUnkept: () => boolean): () => void {
  open.add(isUnkept);
  return () => open.delete(isUnkept);
}

/** Tells whether leaving this page would lose typed input. */
export const somethingUnkept = (): boolean => [...open].some((isUnkept) => isUnkept());
