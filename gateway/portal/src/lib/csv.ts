type Cell = string | number | null | undefined;

/** A text that a spreadsheet would take for a formula is made harmless with an apostrophe. */
function quote(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180 with a byte order mark, which is how Excel recognises Vietnamese letters. */
export function toCsv(head: Cell[], rows: Cell[][]): string {
  return `\ufeff${[head, ...rows].map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`;
}

/** Gives a text to the browser as a file to keep. */
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
