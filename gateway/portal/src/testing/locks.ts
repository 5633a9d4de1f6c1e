/** The browser's locks, which jsdom does not have: enough of them for one page. */
const held = new Set<string>();

type Granted = (lock: { name: string } | null) => unknown;

export const locks = {
  async request(name: string, _: unknown, granted: Granted): Promise<unknown> {
    await Promise.resolve();
    if (held.has(name)) return granted(null);
    held.add(name);
    try {
      return await granted({ name });
    } finally {
      held.delete(name);
    }
  },
};
