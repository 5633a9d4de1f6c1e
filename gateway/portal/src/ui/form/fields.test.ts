import { describe, expect, it } from 'vitest';
import { complaint, tooMany } from './complaints.ts';
import { bodyOf, eachField, type Fields } from './fields.ts';

const options = [
  { value: 'vietnamese', label: '' },
  { value: 'signed', label: '' },
];
const fields: Fields = {
  kind: { kind: 'choice', label: 'Loại', options: [] },
  receivedOn: { kind: 'day', label: 'Ngày nhận' },
  'tally.for': { kind: 'count', label: 'Tán thành' },
  subject: { kind: 'text', label: 'Nội dung', when: ({ kind }) => kind !== 'DENUNCIATION' },
  note: { kind: 'text', label: 'Ghi chú', optional: true },
  bodies: { kind: 'lines', label: 'Đơn vị' },
  checks: { kind: 'checks', label: 'Có', options },
};

describe('the body of a command', () => {
  it('has days as ISO dates, counts as numbers, and nothing for what is blank', () =>
    expect(
      bodyOf(fields, {
        kind: 'COMPLAINT',
        receivedOn: '3/2/2026',
        'tally.for': '1.024',
        subject: ' đất ',
        note: '  ',
        bodies: 'Sở A\n\n Sở B ',
        checks: ['signed'],
      }),
    ).toEqual({
      kind: 'COMPLAINT',
      receivedOn: '2026-02-03',
      tally: { for: 1024 },
      subject: 'đất',
      bodies: ['Sở A', 'Sở B'],
      checks: { vietnamese: false, signed: true },
    }));

  it('has nothing of a field that is not on the form', () =>
    expect(
      bodyOf(fields, { kind: 'DENUNCIATION', subject: 'kept from before' }),
    ).not.toHaveProperty('subject'));

  it('has repeated groups as a list, in the order of their rows', () => {
    const rows: Fields = {
      list: {
        kind: 'rows',
        label: 'Kiến nghị',
        fields: {
          text: { kind: 'text', label: 'Nội dung' },
          dueOn: { kind: 'day', label: 'Hạn', optional: true },
        },
      },
    };
    const values = {
      list: ['0', '2'],
      'list.0.text': 'a',
      'list.1.text': 'gone',
      'list.2.text': 'c',
      'list.2.dueOn': '01/12/2026',
    };
    expect(bodyOf(rows, values)).toEqual({
      list: [{ text: 'a' }, { text: 'c', dueOn: '2026-12-01' }],
    });
    expect(eachField(rows, values).map(([name]) => name)).toEqual([
      'list',
      'list.0.text',
      'list.0.dueOn',
      'list.2.text',
      'list.2.dueOn',
    ]);
  });
});

describe('a field', () => {
  const now = '2026-11-24';
  it('asks for what is missing', () => {
    expect(complaint({ kind: 'text', label: '' }, ' ', now)).toBe('required');
    expect(complaint({ kind: 'choice', label: '', options }, '', now)).toBe('requiredChoice');
    expect(complaint({ kind: 'text', label: '', optional: true }, '', now)).toBeNull();
  });

  it('refuses what is no day, and a day that has not come for what has happened', () => {
    expect(complaint({ kind: 'day', label: '' }, '30/02/2026', now)).toBe('badDate');
    expect(complaint({ kind: 'day', label: '' }, '25/11/2026', now)).toBe('futureDate');
    expect(complaint({ kind: 'day', label: '', future: true }, '25/11/2026', now)).toBeNull();
  });

  it('refuses what is no count, or too small or too great a one', () => {
    expect(complaint({ kind: 'count', label: '' }, 'ba', now)).toBe('badCount');
    expect(complaint({ kind: 'count', label: '', limits: { minimum: 1 } }, '0', now)).toBe(
      'leastCount',
    );
    expect(complaint({ kind: 'count', label: '' }, '0', now)).toBeNull();
    expect(complaint({ kind: 'count', label: '', limits: { maximum: 9 } }, '10', now)).toBe(
      'mostCount',
    );
  });

  it('says how much too long a text is as it would be sent, and a list by its longest line', () => {
    const text = { kind: 'text', label: '', limits: { minLength: 2, maxLength: 5 } } as const;
    expect(tooMany(text, ` \u200bđa\u0323i\u00ad ho\u0323c `)).toBe(2);
    expect(complaint(text, '123456', now)).toBe('tooLong');
    expect(complaint(text, ' 12345 ', now)).toBeNull();
    const lines = {
      kind: 'lines',
      label: '',
      limits: { maxItems: 3, items: { maxLength: 5 } },
    } as const;
    expect(tooMany(lines, '12345\n12345')).toBe(0);
    expect(complaint(lines, '1\n1234567\n2', now)).toBe('tooLong');
    expect(tooMany({ kind: 'text', label: '' }, '123456')).toBe(0);
    expect(complaint(text, 'đ', now)).toBe('tooShort');
    expect(complaint(lines, '1\n2\n3', now)).toBeNull();
    expect(complaint(lines, '1\n2\n3\n4', now)).toBe('tooMany');
  });
});
