/** Line ends of other systems and programs: a text editor's, a page break, Word's own. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Word's bullets come from a font of its own, in which no other program has letters. */
const BULLETS = /\uf0b7|(?<=^[ \t]*)[\uf000-\uf0ff]/gm;
/** What nobody sees and no text needs, since a line's end and a tab are all that a text has. */
const HIDDEN =
  /(?![\t\n])\p{Cc}|\u00ad|\u034f|\u061c|[\u115f\u1160\u3164\uffa0]|[\u17b4\u17b5]|[\u180b-\u180f]|[\u200e\u200f\u202a-\u202e]|[\u2060-\u206f]|\u2800|[\ufe00-\ufe0f]|\ufeff|[\ufff9-\ufffb]/gu;
/** Spaces and joints without width part the words of Khmer, and stand nowhere else. */
const JOINTS = /(?<![\u1780-\u17ff])[\u200b-\u200d]|[\u200b-\u200d](?![\u1780-\u17ff])/g;

/** What was typed or pasted, as it is sent: without what nobody can see, and so cannot mend. */
export function seenText(typed: string): string {
  return typed
    .replace(LINE_ENDS, '\n')
    .replace(BULLETS, '-')
    .replace(HIDDEN, '')
    .replace(JOINTS, '')
    .normalize('NFC')
    .trim();
}
