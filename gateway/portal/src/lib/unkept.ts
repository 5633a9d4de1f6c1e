/** Each open form, as what says whether it is one that nothing is kept of on this device. */
const open = new Set<() => boolean>();

/** An open form, until what is given back is called. */
export function openForm(isUnkept: () => boolean): () => void {
  open.add(isUnkept);
  return () => open.delete(isUnkept);
}

/** Whether what is typed on this page now would be lost with it. */
export const somethingUnkept = (): boolean => [...open].some((isUnkept) => isUnkept());
