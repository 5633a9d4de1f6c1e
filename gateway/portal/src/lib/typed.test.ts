import { expect, it } from 'vitest';
import { seenText } from './typed.ts';

it.each([
  ['a space without width', 'Đường\u200b tỉnh', 'Đường tỉnh'],
  ['a soft hyphen', 'Giám\u00ad sát', 'Giám sát'],
  ['a byte order mark', '\ufeffĐơn', 'Đơn'],
  ['the mark of a direction', 'Sở\u200e A\u202c', 'Sở A'],
  ['a control character', 'a\u0007b\u0000', 'ab'],
  ['the ends of lines', 'a\r\nb\rc\u2028d\u2029e\u000bf', 'a\nb\nc\nd\ne\nf'],
  ['Word’s bullets', '\uf0b7 một\n \uf0d8 hai', '- một\n - hai'],
  ['letters with loose marks', 'đa\u0323i', 'đại'],
])('sends a text without what nobody sees: %s', (_, typed, sent) =>
  expect(seenText(typed)).toBe(sent),
);

it.each([
  ['the words of Khmer', 'ភាសា\u200bខ្មែរ'],
  ['tabs and ends of lines', 'một\n\thai'],
  ['what people see, though it is refused', 'tốt 😀'],
])('leaves as it is %s', (_, typed) => expect(seenText(typed)).toBe(typed));

it('removes a space without width at the edge of a Khmer text', () =>
  expect(seenText('\u200bខ្មែរ\u200b (Khmer)')).toBe('ខ្មែរ (Khmer)'));
