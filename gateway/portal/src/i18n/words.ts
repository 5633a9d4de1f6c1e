import { useTranslation } from 'react-i18next';
import type { Words } from '../api/generated/petitions.ts';

/** A text that a service gives in both languages, in that of the page. */
export function useWords() {
  const { i18n } = useTranslation();
  return ({ vi, en }: Words) => (i18n.language === 'en' ? en : vi);
}
