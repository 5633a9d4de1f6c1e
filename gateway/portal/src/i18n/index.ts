import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import { addEarlyTexts } from './more.ts';
import first from './vi/first.ts';

export type Language = 'vi' | 'en';

const STORED = 'cuulong.language';

/** Vietnamese comes with the pages; English is loaded completely on demand. */
async function load(language: Language): Promise<void> {
  if (i18n.hasResourceBundle(language, 'translation')) return;
  const { default: texts } = await import('./en/index.ts');
  i18n.addResourceBundle(language, 'translation', texts);
}

export async function changeLanguage(language: Language): Promise<void> {
  await load(language);
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // without storage the choice is lost with the page
  }
}

function storedLanguage(): Language {
  try {
    return localStorage.getItem(STORED) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

export async function startTexts(language: Language = storedLanguage()): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: 'vi',
    fallbackLng: 'vi',
    resources: { vi: { translation: first } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  addEarlyTexts();
  document.documentElement.lang = 'vi';
  if (language !== 'vi') await changeLanguage(language);
}
