import { expect, it } from 'vitest';
import { toCsv } from './csv.ts';

it('begins with a byte order mark and ends every line as RFC 4180 says', () =>
  expect(toCsv(['Mã', 'Số'], [['a', 1]])).toBe('\ufeffMã,Số\r\na,1\r\n'));

it('quotes commas, quotes and line ends', () =>
  expect(toCsv(['x'], [['Sở Xây dựng, "phòng 2"\nlầu 1']])).toContain(
    '"Sở Xây dựng, ""phòng 2""\nlầu 1"',
  ));

it('leaves no cell that a spreadsheet would run as a formula', () => {
  expect(toCsv(['x'], [['=HYPERLINK("http://x")']])).toContain('"\'=HYPERLINK(""http://x"")"');
  expect(toCsv(['x'], [['-1+1']])).toContain("'-1+1");
  expect(toCsv(['x'], [[-1]])).toContain('\r\n-1\r\n');
});

it('leaves what is unknown empty', () =>
  expect(toCsv(['a', 'b'], [[null, undefined]])).toContain('\r\n,\r\n'));
