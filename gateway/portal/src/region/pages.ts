/** The pages of the exchange besides the figures, in one chunk. */
import '../i18n/vi/figures.ts';
import '../i18n/vi/pages.ts';

export { BriefPage } from './conferences/BriefPage.tsx';
export { ConferenceList } from './conferences/ConferenceList.tsx';
export { ConferenceNew } from './conferences/ConferenceNew.tsx';
export { ConferencePage } from './conferences/ConferencePage.tsx';
export { PracticeList } from './practices/PracticeList.tsx';
export { PracticeNew } from './practices/PracticeNew.tsx';
export { PracticePage } from './practices/PracticePage.tsx';
export { SourcesPage } from './sources/SourcesPage.tsx';
