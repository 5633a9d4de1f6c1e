/** The pages of this area, in one chunk, with their texts. */
import { addTexts } from '../../i18n/more.ts';
import figures from '../figures/vi.json';
import vi from './vi.json';

export { SourcesPage } from './SourcesPage.tsx';

addTexts(vi);
addTexts(figures);
