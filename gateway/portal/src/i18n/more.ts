import i18n from 'i18next';

/** Texts by section, such as the pages of an area or the words for codes. */
export type Texts = { [key: string]: string | Texts };

const early: Texts[] = [];

const add = (texts: Texts) => i18n.addResourceBundle('vi', 'translation', texts, true, true);

/** Adds Vietnamese texts that are loaded after the first page, with the code that uses them. */
export function addTexts(texts: Texts): void {
  if (i18n.isInitialized) add(texts);
  else early.push(texts);
}

/** Adds texts that were registered before the start, as in tests. */
export function addEarlyTexts(): void {
  early.splice(0).forEach(add);
}

/** Puts texts together; several areas may add words to one section. */
export function merged(all: readonly Texts[]): Texts {
  const together: Record<string, object> = {};
  for (const [section, words] of all.flatMap((texts) => Object.entries(texts))) {
    together[section] = Object.assign({}, together[section], words);
  }
  return together as Texts;
}
