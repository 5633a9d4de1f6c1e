/** Locks that this page has released and the browser has not processed yet. */
const ending = new Set<Promise<unknown>>();

/**
 * Takes a lock among all tabs of this browser, and gives what releases it; null when another tab
 * has it, or when the browser has no locks, as over plain HTTP.
 */
export async function lock(name: string): Promise<(() => void) | null> {
  if (!navigator.locks) return null;
  await Promise.allSettled(ending);
  return new Promise((given) => {
    let end = () => {};
    const held = new Promise<void>((resolve) => {
      end = resolve;
    });
    const ended: Promise<unknown> = navigator.locks.request(name, { ifAvailable: true }, (got) => {
      if (!got) return given(null);
      given(() => {
        ending.add(ended);
        void ended.finally(() => ending.delete(ended));
        end();
      });
      return held;
    });
  });
}
