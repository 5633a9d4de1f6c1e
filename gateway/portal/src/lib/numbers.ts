export type Language = 'vi' | 'en';

const locale = { vi: 'vi-VN', en: 'en-GB' } as const;

const formats = new Map<string, Intl.NumberFormat>();

/** Returns a format that is made once, because making one takes far longer than using it. */
function formatOf(language: Language, least: number, most: number): Intl.NumberFormat {
  const name = `${language} ${least} ${most}`;
  const found =
    formats.get(name) ??
    new Intl.NumberFormat(locale[language], {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    });
  formats.set(name, found);
  return found;
}

export function formatNumber(value: number, language: Language, digits = 0): string {
  return formatOf(language, 0, digits).format(value);
}

/** Formats a share between 0 and 1 as a percentage with one decimal: `78,2%`. */
export function formatShare(share: number, language: Language): string {
  return `${formatOf(language, 1, 1).format(share * 100)}%`;
}

/**
 * Reads a typed count, with or without grouping (`1.234`, `1,234`, `1 234`); null if it is not a
 * count.
 */
export function parseCount(text: string): number | null {
  const typed = text.trim();
  if (!/^(\d{1,3}([., \u00a0]\d{3})+|\d+)$/.test(typed)) return null;
  const count = Number(typed.replace(/\D/g, ''));
  return Number.isSafeInteger(count) ? count : null;
}
