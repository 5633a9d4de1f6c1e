/** The pages of this area, in one chunk, with their texts. */
import { addTexts } from '../../i18n/more.ts';
import figures from '../figures/vi.json';
import practices from '../practices/vi.json';
import vi from './vi.json';

export { BriefPage } from './BriefPage.tsx';
export { ConferenceList } from './ConferenceList.tsx';
export { ConferenceNew } from './ConferenceNew.tsx';
export { ConferencePage } from './ConferencePage.tsx';

addTexts(vi);
addTexts(figures);
addTexts(practices);
