import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

const BOM = '\ufeff';

describe('a CSV file', () => {
  it('opens in a Vietnamese spreadsheet: byte order mark, semicolons, decimal commas', () =>
    expect(toCsv(['Mã', 'Số'], [['a', 1.5]], 'vi')).toBe(`${BOM}Mã;Số\r\na;1,5\r\n`));

  it('opens in an English one: commas, decimal points', () =>
    expect(toCsv(['Code', 'Number'], [['a', 1.5]], 'en')).toBe(`${BOM}Code,Number\r\na,1.5\r\n`));

  it('quotes what would split a line in either of them', () => {
    for (const language of ['vi', 'en'] as const) {
      const csv = toCsv(['x'], [['Sở Xây dựng, "phòng 2"; lầu 1\ncổng sau']], language);
      expect(csv).toContain('\r\n"Sở Xây dựng, ""phòng 2""; lầu 1\ncổng sau"\r\n');
    }
  });

  it('leaves what is unknown empty', () =>
    expect(toCsv(['a', 'b'], [[null, undefined]], 'vi')).toContain('\r\n;\r\n'));
});

describe('a text that a spreadsheet would run', () => {
  it.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1'])(
    '%j is made harmless',
    (text) => expect(toCsv(['x'], [[text]], 'vi').split('x\r\n')[1]).toMatch(/^"?'/),
  );

  it('is made harmless on every line of its field', () =>
    expect(toCsv(['x'], [['Ghi chú\n=HYPERLINK("http://x")\r\n+1']], 'vi')).toContain(
      '"Ghi chú\n\'=HYPERLINK(""http://x"")\r\n\'+1"',
    ));

  it('is no number', () => expect(toCsv(['x'], [[-1]], 'vi')).toContain('\r\n-1\r\n'));
});
