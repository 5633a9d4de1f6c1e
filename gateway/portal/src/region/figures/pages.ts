import '../../i18n/vi/figures.ts';

export { FiguresPage } from './FiguresPage.tsx';
