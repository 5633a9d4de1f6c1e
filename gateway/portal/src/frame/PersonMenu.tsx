import { useMantineColorScheme } from '@mantine/core';
import { type MouseEvent, useId, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLanguage, type Language } from '../i18n/index.ts';
import { countDrafts, watchDrafts } from '../lib/drafts.ts';
import { useMe } from '../session/context.tsx';
import { signOut } from '../session/session.ts';
import { closeDropdown, Dropdown } from '../ui/Dropdown.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import classes from './PersonMenu.module.css';

const SCHEMES = ['light', 'dark', 'auto'] as const;
const LANGUAGES: readonly [Language, 'vietnamese' | 'english'][] = [
  ['vi', 'vietnamese'],
  ['en', 'english'],
];

type Option = { key: string; label: string; chosen: boolean; choose: () => void };

function Choices({ title, options, phone }: { title: string; options: Option[]; phone?: boolean }) {
  const id = useId();
  return (
    <fieldset className={phone ? classes.phoneOnly : undefined} aria-labelledby={id}>
      <p id={id} className={classes.title}>
        {title}
      </p>
      {options.map(({ key, label, chosen, choose }) => (
        <button
          key={key}
          type="button"
          className={classes.item}
          aria-pressed={chosen}
          onClick={choose}
        >
          <span className={classes.grow}>{label}</span>
          {chosen && <Icon name="check" small />}
        </button>
      ))}
    </fieldset>
  );
}

function Item({ icon, label, onClick }: { icon: IconName; label: string; onClick: () => void }) {
  const pressed = (event: MouseEvent) => {
    closeDropdown(event.currentTarget);
    onClick();
  };
  return (
    <button type="button" className={classes.item} onClick={pressed}>
      <Icon name={icon} />
      <span className={classes.grow}>{label}</span>
    </button>
  );
}

export function PersonMenu({ onKeys }: { onKeys: () => void }) {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const roles = me.roles.map((role) => t(`frame.roles.${role}`));
  const drafts = useSyncExternalStore(watchDrafts, () => countDrafts(me.username));
  return (
    <Dropdown
      place="top"
      className={classes.person}
      trigger={
        <>
          <Icon name="person" />
          <span className="visually-hidden">{t('frame.account')} </span>
          <span className={classes.words}>
            <span className={classes.name}>{me.name}</span>{' '}
            <span className={classes.role}>{roles[0]}</span>
          </span>
          <Icon name="down" small />
        </>
      }
    >
      <div className={classes.who}>
        <strong>{me.name}</strong>
        <span>{me.username}</span>
        <span>{roles.join(', ')}</span>
      </div>
      <Choices
        phone
        title={t('frame.language')}
        options={LANGUAGES.map(([language, name]) => ({
          key: language,
          label: t(`frame.${name}`),
          chosen: i18n.language === language,
          choose: () => void changeLanguage(language),
        }))}
      />
      <Choices
        title={t('frame.appearance')}
        options={SCHEMES.map((scheme) => ({
          key: scheme,
          label: t(`frame.${scheme}`),
          chosen: colorScheme === scheme,
          choose: () => setColorScheme(scheme),
        }))}
      />
      <Item icon="keyboard" label={t('frame.keys')} onClick={onKeys} />
      <Item
        icon="out"
        label={drafts > 0 ? t('frame.signOutDrafts', { count: drafts }) : t('frame.signOut')}
        onClick={() => void signOut(me.username)}
      />
    </Dropdown>
  );
}
