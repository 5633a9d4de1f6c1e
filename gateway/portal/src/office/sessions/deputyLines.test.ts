import { expect, it } from 'vitest';
import { deputyLines } from './deputyLines.ts';

it('reads what a spreadsheet copies, and leaves out empty cells and lines', () => {
  expect(deputyLines('Lê Văn Tám\tTổ 1\t\ttam\r\n\r\nTrần Văn Ơn\n')).toEqual([
    { name: 'Lê Văn Tám', group: 'Tổ 1', account: 'tam' },
    { name: 'Trần Văn Ơn' },
  ]);
});

it('reads a file with semicolons', () => {
  expect(deputyLines('Lê Văn Tám; Tổ 1; Đơn vị 2')).toEqual([
    { name: 'Lê Văn Tám', group: 'Tổ 1', constituency: 'Đơn vị 2' },
  ]);
});
