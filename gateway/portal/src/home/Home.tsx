import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/numbers.ts';
import { useMe } from '../session/context.tsx';
import { atRegion, may } from '../session/session.ts';
import { PageHead } from '../ui/Page.tsx';
import { Empty, Loading } from '../ui/States.tsx';
import { regionHome } from './ahead.ts';
import { OfficeHome } from './OfficeHome.tsx';

const RegionHome = lazy(regionHome);

/** Returns the day in words: `Thứ Ba, 24/11/2026`. */
export function dayInWords(now: Date, language: 'vi' | 'en'): string {
  const zone = { timeZone: 'Asia/Ho_Chi_Minh' } as const;
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
  const weekday = new Intl.DateTimeFormat(locale, { ...zone, weekday: 'long' }).format(now);
  const date = new Intl.DateTimeFormat('en-GB', zone).format(now);
  return `${weekday}, ${date}`;
}

export function Home() {
  const { t } = useTranslation();
  const me = useMe();
  const language = useLanguage();
  const reads = may.readOffice(me);
  return (
    <>
      <PageHead title={t('home.title')} lead={dayInWords(new Date(), language)} />
      {reads && <OfficeHome />}
      <Suspense fallback={<Loading />}>{!reads && atRegion(me) && <RegionHome />}</Suspense>
      {!reads && !atRegion(me) && <Empty text={t('frame.noPages')} />}
    </>
  );
}
