import { useTranslation } from 'react-i18next';
import type { Words } from '../api/shared.ts';

/** A text that is given in both languages, in that of the page. */
export function useWords() {
  const { i18n } = useTranslation();
  return ({ vi, en }: Words) => (i18n.language === 'en' ? en : vi);
}
