import type { Texts } from '../more.ts';

/** The texts of all areas; a page loads those of its own area with it. */
export default Object.values(
  import.meta.glob<Texts>('../../{office,region}/*/vi.json', { eager: true, import: 'default' }),
);
