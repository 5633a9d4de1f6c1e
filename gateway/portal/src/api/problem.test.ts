import { describe, expect, it } from 'vitest';
import { fieldErrors, fieldName, Problem } from './problem.ts';

const labels = new Map([
  ['toAgency', 'Cơ quan'],
  ['tally.for', 'Tán thành'],
  ['recommendations.0.text', 'Nội dung kiến nghị'],
  ['checks', 'Đơn có những gì'],
]);
const problem = (...errors: { field: string; message: string }[]) =>
  new Problem(422, { type: 'https://cuulong.hdnd.vn/problems/invalid-fields', errors });

describe('a problem', () => {
  it('is known by the last part of its type', () => expect(problem().slug).toBe('invalid-fields'));

  it('says whether anything is known about the command', () => {
    expect(new Problem(0, {}).undecided).toBe(true);
    expect(new Problem(503, {}).undecided).toBe(true);
    expect(new Problem(422, {}).undecided).toBe(false);
  });
});

describe('its errors', () => {
  it('find their fields however the path is written', () => {
    expect(fieldName('recommendations[0].text')).toBe('recommendations.0.text');
    expect(fieldName('/recommendations/0/text')).toBe('recommendations.0.text');
  });

  it('become a sentence that begins with the label', () =>
    expect(
      fieldErrors(problem({ field: 'toAgency', message: 'không được thiếu' }), labels).fields,
    ).toEqual({
      toAgency: 'Cơ quan: không được thiếu',
    }));

  it('of a part belong to the field that holds it', () =>
    expect(fieldErrors(problem({ field: 'checks.signed', message: 'sai' }), labels).fields).toEqual(
      {
        checks: 'Đơn có những gì: sai',
      },
    ));

  it('of no field of the form are still said', () =>
    expect(fieldErrors(problem({ field: 'council', message: 'lạ' }), labels)).toEqual({
      fields: {},
      others: ['council: lạ'],
    }));
});
