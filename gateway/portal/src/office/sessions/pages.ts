/** The pages of this area, in one chunk, with their texts. */
import { addTexts } from '../../i18n/more.ts';
import vi from './vi.json';

export { AgendaItemPage } from './AgendaItemPage.tsx';
export { AgendaNew } from './AgendaNew.tsx';
export { AgendaPage } from './AgendaPage.tsx';
export { ChamberScreen } from './ChamberScreen.tsx';
export { ConsultationList } from './ConsultationList.tsx';
export { ConsultationNew } from './ConsultationNew.tsx';
export { ConsultationPage } from './ConsultationPage.tsx';
export { DecisionList } from './DecisionList.tsx';
export { DecisionNew } from './DecisionNew.tsx';
export { DecisionPage } from './DecisionPage.tsx';
export { DeputyImport } from './DeputyImport.tsx';
export { DeputyList } from './DeputyList.tsx';
export { DeputyNew } from './DeputyNew.tsx';
export { DeputyPage } from './DeputyPage.tsx';
export { PaperNew } from './PaperNew.tsx';
export { PaperPage } from './PaperPage.tsx';
export { PollPage } from './PollPage.tsx';
export { PreparationPage } from './PreparationPage.tsx';
export { ResolutionList } from './ResolutionList.tsx';
export { ResolutionNew } from './ResolutionNew.tsx';
export { ResolutionPage } from './ResolutionPage.tsx';
export { SessionList } from './SessionList.tsx';
export { SessionNew } from './SessionNew.tsx';
export { SessionPage } from './SessionPage.tsx';
export { SittingNew } from './SittingNew.tsx';
export { SittingPage } from './SittingPage.tsx';
export { SecretBallotPage } from './secret/SecretBallotPage.tsx';
export { TermDeputies } from './TermDeputies.tsx';
export { TermList, TermNew } from './Terms.tsx';

addTexts(vi);
