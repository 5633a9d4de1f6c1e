import { parseTypedDay, today } from '../../lib/dates.ts';
import { parseCount } from '../../lib/numbers.ts';
import { seenText } from '../../lib/typed.ts';
import { type FieldSpec, linesOf, type Value } from './fields.ts';

/** The errors of a field that are found without the server; only the server explains patterns. */
export type Complaint =
  | 'required'
  | 'requiredChoice'
  | 'tooLong'
  | 'tooShort'
  | 'tooMany'
  | 'badDate'
  | 'badCount'
  | 'futureDate'
  | 'leastCount'
  | 'mostCount';

const isBlank = (value: Value) => {
  if (typeof value === 'boolean') return !value;
  return (typeof value === 'string' ? seenText(value) : value).length === 0;
};

/** Returns the limits of a text, or of each line of it. */
const textLimits = ({ kind, limits }: FieldSpec) =>
  (kind === 'lines' ? limits?.items : kind === 'text' ? limits : undefined) ?? {};

const textsOf = (spec: FieldSpec, value: Value) => {
  const text = seenText(String(value));
  return spec.kind === 'lines' ? linesOf(text) : [text];
};

/** Returns by how many letters a text, or its longest line, is too long; it is never cut. */
export function tooMany(spec: FieldSpec, value: Value): number {
  const { maxLength } = textLimits(spec);
  if (maxLength === undefined) return 0;
  return Math.max(0, ...textsOf(spec, value).map(({ length }) => length - maxLength));
}

const chosen = (spec: FieldSpec) => spec.kind === 'choice' || spec.kind === 'picked';

function wrongText(spec: FieldSpec, value: Value): Complaint | null {
  if (tooMany(spec, value) > 0) return 'tooLong';
  const { minLength = 0 } = textLimits(spec);
  return textsOf(spec, value).some(({ length }) => length < minLength) ? 'tooShort' : null;
}

function wrongCount({ limits = {} }: FieldSpec, value: Value): Complaint | null {
  const count = parseCount(String(value));
  if (count === null) return 'badCount';
  if (count < (limits.minimum ?? 0)) return 'leastCount';
  return count > (limits.maximum ?? count) ? 'mostCount' : null;
}

const isOverfull = (spec: FieldSpec, value: Value) => {
  const { maxItems } = spec.limits ?? {};
  const items = spec.kind === 'lines' ? textsOf(spec, value) : value;
  return maxItems !== undefined && Array.isArray(items) && items.length > maxItems;
};

/** Returns the numbers for a complaint's text. */
export function boundsOf(spec: FieldSpec, complaint: Complaint) {
  const { minimum = 0, maximum = 0, maxItems = 0 } = spec.limits ?? {};
  const { minLength = 0, maxLength = 0 } = textLimits(spec);
  if (complaint === 'tooMany') return { least: 0, most: maxItems };
  const ofText = complaint === 'tooShort' || complaint === 'tooLong';
  return ofText ? { least: minLength, most: maxLength } : { least: minimum, most: maximum };
}

/** Returns a field's error without asking the server; null if there is none. */
export function complaint(spec: FieldSpec, value: Value, now = today()): Complaint | null {
  if (spec.kind === 'flag' || spec.kind === 'checks') return null;
  if (isBlank(value)) {
    if (spec.optional) return null;
    return chosen(spec) ? 'requiredChoice' : 'required';
  }
  if (spec.kind === 'day') {
    const day = parseTypedDay(String(value));
    if (!day) return 'badDate';
    return !spec.future && day > now ? 'futureDate' : null;
  }
  if (spec.kind === 'count') return wrongCount(spec, value);
  if (isOverfull(spec, value)) return 'tooMany';
  return spec.kind === 'text' || spec.kind === 'lines' ? wrongText(spec, value) : null;
}
