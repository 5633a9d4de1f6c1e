/** The pages of this area, in one chunk, with their texts. */
import '../../i18n/vi/pages.ts';

export { RecommendationList } from './RecommendationList.tsx';
export { SupervisionList } from './SupervisionList.tsx';
export { SupervisionNew } from './SupervisionNew.tsx';
export { SupervisionPage } from './SupervisionPage.tsx';
