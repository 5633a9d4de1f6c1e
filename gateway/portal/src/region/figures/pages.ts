/** The pages of this area, in one chunk, with their texts. */
import { addTexts } from '../../i18n/more.ts';
import vi from './vi.json';

export { FiguresPage } from './FiguresPage.tsx';

addTexts(vi);
