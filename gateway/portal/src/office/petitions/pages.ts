/** The pages of this area, in one chunk, with their texts. */
import '../../i18n/vi/pages.ts';

export { PetitionList } from './PetitionList.tsx';
export { PetitionNew } from './PetitionNew.tsx';
export { PetitionPage } from './PetitionPage.tsx';
