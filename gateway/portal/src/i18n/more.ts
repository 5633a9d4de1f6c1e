import i18n from 'i18next';

type Texts = Record<string, object>;

const early: Texts[] = [];

const add = (texts: Texts) => i18n.addResourceBundle('vi', 'translation', texts, true, true);

/** Vietnamese texts that come later than the first page, with the code that says them. */
export function addTexts(texts: Texts): void {
  if (i18n.isInitialized) add(texts);
  else early.push(texts);
}

/** What came before the texts were started, as happens in tests. */
export function addEarlyTexts(): void {
  early.splice(0).forEach(add);
}
