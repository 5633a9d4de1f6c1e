import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { changeLanguage, type Language } from '../i18n/index.ts';
import { formatDay, today } from '../lib/dates.ts';
import { joinedNames, madeOf, shortened } from '../lib/lineage.ts';
import { useCouncilNames } from '../region/councils.ts';
import { useMe } from '../session/context.tsx';
import { atRegion } from '../session/session.ts';
import { Mark } from '../ui/Mark.tsx';
import { useIsPhone } from '../ui/useIsPhone.ts';
import { PersonMenu } from './PersonMenu.tsx';
import classes from './TopBar.module.css';

/** Describes the council's territory today in a sentence. */
function useBoundaries(short: boolean): string {
  const { t } = useTranslation();
  const me = useMe();
  const names = useCouncilNames();
  const day = today();
  if (atRegion(me) && me.council === 'region') {
    const members = [...names.values()].filter(
      (council) => council.inRegion && council.validFrom <= day && (council.validTo ?? day) >= day,
    );
    return members.length
      ? t('frame.regionBoundaries', { count: members.length, day: formatDay(day) })
      : '';
  }
  const own = names.get(me.council);
  if (!own) return '';
  if (own.validTo && own.validTo < day) {
    const heirs = joinedNames(names, own.successors);
    return t('frame.councilEnded', { day: formatDay(own.validTo), heirs });
  }
  const units = madeOf(names, own.id);
  const since = formatDay(own.validFrom);
  const merged = short ? 'frame.councilBoundariesShort' : 'frame.councilBoundaries';
  return units.length > 1
    ? t(merged, { units: units.join(' + '), day: since })
    : t('frame.councilSince', { day: since });
}

function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const languages: [Language, string, string][] = [
    ['vi', 'VI', t('frame.vietnamese')],
    ['en', 'EN', t('frame.english')],
  ];
  return (
    <fieldset className={classes.languages} aria-label={t('frame.language')}>
      {languages.map(([language, short, name]) => (
        <UnstyledButton
          key={language}
          className={classes.language}
          aria-pressed={i18n.language === language}
          title={name}
          lang={language}
          onClick={() => void changeLanguage(language)}
        >
          {short}
          <span className="visually-hidden"> {name}</span>
        </UnstyledButton>
      ))}
    </fieldset>
  );
}

export function TopBar({ onKeys }: { onKeys: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const phone = useIsPhone();
  const boundaries = useBoundaries(phone);
  const council = me.councilName || t('frame.regionName');
  return (
    <header className={classes.bar}>
      <Link className={classes.home} to="/" aria-label={`${t('frame.product')}: ${me.councilName}`}>
        <Mark className={classes.mark} />
        <span className={classes.product}>{t('frame.product')}</span>
      </Link>
      <div className={classes.council}>
        <span className={classes.name} title={council}>
          {phone ? shortened(council) : council}
        </span>
        {boundaries && <span className={classes.boundaries}>{boundaries}</span>}
      </div>
      <LanguageSwitch />
      <PersonMenu onKeys={onKeys} />
    </header>
  );
}
