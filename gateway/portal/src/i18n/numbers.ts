import { useTranslation } from 'react-i18next';
import { formatNumber, formatShare, type Language } from '../lib/numbers.ts';

export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'vi';
}

/** Formats numbers in the reader's language. */
export function useNumber() {
  const language = useLanguage();
  return (value: number, digits = 0) => formatNumber(value, language, digits);
}

export function useShare() {
  const language = useLanguage();
  return (share: number) => formatShare(share, language);
}
