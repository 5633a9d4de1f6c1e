import i18n from 'i18next';

type Texts = Record<string, object>;

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
