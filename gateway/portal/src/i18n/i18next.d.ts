import 'i18next';
import type { AreaTexts } from '../areas.ts';
import type first from './vi/first.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof first & AreaTexts };
  }
}
