/** The pages of this area, in one chunk, with their texts. */
import { addTexts } from '../../i18n/more.ts';
import vi from './vi.json';

export { RecommendationList } from './RecommendationList.tsx';
export { SupervisionList } from './SupervisionList.tsx';
export { SupervisionNew } from './SupervisionNew.tsx';
export { SupervisionPage } from './SupervisionPage.tsx';

addTexts(vi);
