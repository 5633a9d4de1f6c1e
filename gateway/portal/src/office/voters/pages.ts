/** The pages of this area, in one chunk, with their texts. */
import { addTexts } from '../../i18n/more.ts';
import vi from './vi.json';

export { MeetingList } from './MeetingList.tsx';
export { MeetingNew } from './MeetingNew.tsx';
export { MeetingPage } from './MeetingPage.tsx';
export { OpinionList } from './OpinionList.tsx';
export { OpinionPage } from './OpinionPage.tsx';
export { VoterRecommendationList } from './RecommendationList.tsx';
export { VoterRecommendationNew } from './RecommendationNew.tsx';
export { VoterRecommendationPage } from './RecommendationPage.tsx';

addTexts(vi);
