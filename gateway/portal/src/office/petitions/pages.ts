/** The pages of this area, in one chunk. */
export { PetitionList } from './PetitionList.tsx';
export { PetitionNew } from './PetitionNew.tsx';
export { PetitionPage } from './PetitionPage.tsx';
