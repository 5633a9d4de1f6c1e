/** The pages of this area, in one chunk, with their texts. */
import { addTexts } from '../../i18n/more.ts';
import vi from './vi.json';

export { ResolutionList } from './ResolutionList.tsx';
export { ResolutionNew } from './ResolutionNew.tsx';
export { ResolutionPage } from './ResolutionPage.tsx';
export { SessionList } from './SessionList.tsx';
export { SessionNew } from './SessionNew.tsx';
export { SessionPage } from './SessionPage.tsx';
export { TermDeputies } from './TermDeputies.tsx';
export { TermList, TermNew } from './Terms.tsx';

addTexts(vi);
