/** One word of about two hundred letters, as from a paste without spaces. */
export const WORD = 'Nghiêngnghiêng'.repeat(15);

/** The properties of records that hold free text. */
const WRITTEN = new Set(
  'title subject subjectName text place agency toAgency summary submittedBy problem steps documents field decision note theme subEvents abstract detail paperFileNumber deputyGroups supervisedBodies answerText evidence name councilName'.split(' '),
);
const isCode = (value) => /^[A-Z_]+$/.test(value);

/** A replacer for `JSON.stringify` that turns every free text into that word. */
export function unbroken(key, value) {
  if (!WRITTEN.has(key)) return value;
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? WORD : one));
  return typeof value === 'string' && !isCode(value) ? WORD : value;
}
