import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/numbers.ts';

const KB = 1024;
const MB = KB * KB;

/** Says a size in bytes as people do. */
export function useFileSize() {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'vi';
  return (bytes: number): string =>
    bytes < MB
      ? `${formatNumber(Math.max(1, Math.round(bytes / KB)), language)} KB`
      : `${formatNumber(bytes / MB, language, 1)} MB`;
}
