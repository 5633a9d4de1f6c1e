/** The pages of this area, in one chunk, with their texts. */
import { addTexts } from '../../i18n/more.ts';
import vi from './vi.json';

export { ChamberScreen } from './ChamberScreen.tsx';
export { DeputyImport } from './DeputyImport.tsx';
export { DeputyList } from './DeputyList.tsx';
export { DeputyNew } from './DeputyNew.tsx';
export { DeputyPage } from './DeputyPage.tsx';
export { PaperNew } from './PaperNew.tsx';
export { PaperPage } from './PaperPage.tsx';
export { PollPage } from './PollPage.tsx';
export { ResolutionList } from './ResolutionList.tsx';
export { ResolutionNew } from './ResolutionNew.tsx';
export { ResolutionPage } from './ResolutionPage.tsx';
export { SessionList } from './SessionList.tsx';
export { SessionNew } from './SessionNew.tsx';
export { SessionPage } from './SessionPage.tsx';
export { SittingNew } from './SittingNew.tsx';
export { SittingPage } from './SittingPage.tsx';
export { TermDeputies } from './TermDeputies.tsx';
export { TermList, TermNew } from './Terms.tsx';

addTexts(vi);
