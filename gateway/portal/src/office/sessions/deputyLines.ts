import { seenText } from '../../lib/typed.ts';

/** A deputy of a pasted list; what its line leaves out is absent. */
export type DeputyLine = {
  name: string;
  group?: string;
  constituency?: string;
  account?: string;
};

/** The columns, in the order in which an office keeps them. */
const COLUMNS = ['name', 'group', 'constituency', 'account'] as const;

/** Reads lines as a spreadsheet copies them, with tabs, or as a CSV file has them, with semicolons. */
export function deputyLines(pasted: string): DeputyLine[] {
  return pasted
    .split(/\r\n?|\n/)
    .map((line) => line.split(line.includes('\t') ? '\t' : ';').map(seenText))
    .filter(([name]) => name)
    .map((cells) => {
      const read = COLUMNS.map((column, n) => [column, cells[n]] as const);
      return Object.fromEntries(read.filter(([, cell]) => cell)) as DeputyLine;
    });
}
