/** Line ends of other systems and programs, such as page breaks and Word's line breaks. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Word's bullets are private characters of a special font. */
const BULLETS = /\uf0b7|(?<=^[ \t]*)[\uf000-\uf0ff]/gm;
/** Invisible characters that no text needs; only line ends and tabs are allowed. */
const HIDDEN =
  /(?![\t\n])\p{Cc}|\u00ad|\u034f|\u061c|[\u115f\u1160\u3164\uffa0]|[\u17b4\u17b5]|[\u180b-\u180f]|[\u200e\u200f\u202a-\u202e]|[\u2060-\u206f]|\u2800|[\ufe00-\ufe0f]|\ufeff|[\ufff9-\ufffb]/gu;
/** Zero-width spaces and joiners outside Khmer, where they separate words. */
const JOINTS = /(?<![\u1780-\u17ff])[\u200b-\u200d]|[\u200b-\u200d](?![\u1780-\u17ff])/g;

/**
 * Returns typed or pasted text as it is sent: without invisible characters, which a user could not
 * correct.
 */
export function seenText(typed: string): string {
  return typed
    .replace(LINE_ENDS, '\n')
    .replace(BULLETS, '-')
    .replace(HIDDEN, '')
    .replace(JOINTS, '')
    .normalize('NFC')
    .trim();
}
