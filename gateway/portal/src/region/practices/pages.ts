/** The pages of this area, in one chunk, with their texts. */
import { addTexts } from '../../i18n/more.ts';
import vi from './vi.json';

export { PracticeList } from './PracticeList.tsx';
export { PracticeNew } from './PracticeNew.tsx';
export { PracticePage } from './PracticePage.tsx';

addTexts(vi);
