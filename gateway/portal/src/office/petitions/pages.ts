/** The pages of this area, in one chunk, with their texts. */
import { addTexts } from '../../i18n/more.ts';
import vi from './vi.json';

export { PetitionList } from './PetitionList.tsx';
export { PetitionNew } from './PetitionNew.tsx';
export { PetitionPage } from './PetitionPage.tsx';

addTexts(vi);
