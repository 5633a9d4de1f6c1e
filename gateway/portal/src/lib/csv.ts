import type { Language } from './numbers.ts';

type Cell = string | number | null | undefined;

/** A spreadsheet with a decimal comma splits its lines at semicolons. */
const FORMS = { vi: { split: ';', decimal: ',' }, en: { split: ',', decimal: '.' } } as const;

/**
 * Matches what a spreadsheet may treat as a formula, at the beginning of a text or of one of its
 * lines.
 */
const FORMULA = /^(?=[\t\r\n]|\s*[=+\-@＝＋－＠])|(?:\r\n?|\n)(?=[^\S\r\n]*[=+\-@＝＋－＠])/g;

/** Prefixes a text that a spreadsheet would treat as a formula with an apostrophe. */
function quote(cell: Cell, decimal: string): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const safe = cell.replace(FORMULA, "$&'");
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Writes RFC 4180 as the reader's spreadsheet opens it, with a byte order mark, by which Excel
 * recognises Vietnamese letters.
 */
export function toCsv(head: Cell[], rows: Cell[][], language: Language): string {
  const { split, decimal } = FORMS[language];
  const line = (cells: Cell[]) => cells.map((cell) => quote(cell, decimal)).join(split);
  return `\ufeff${[head, ...rows].map(line).join('\r\n')}\r\n`;
}

/** Offers content to the user as a file download. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
