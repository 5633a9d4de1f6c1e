import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useWords } from '../i18n/words.ts';
import { closeDropdown, Dropdown } from '../ui/Dropdown.tsx';
import { Icon } from '../ui/Icon.tsx';
import classes from './BottomBar.module.css';
import { isCurrent, type MenuGroup, type MenuItem } from './menu.ts';

const PLACES = 5;

/** The navigation on a phone: the main items, and the others behind one button. */
export function BottomBar({ menu }: { menu: MenuGroup[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const { pathname } = useLocation();
  const all = menu.flatMap(({ items }) => items);
  const shown = all.length > PLACES ? all.slice(0, PLACES - 1) : all;
  const hidden = all.slice(shown.length);
  const current = (item: MenuItem) => (isCurrent(item, pathname) ? 'page' : undefined);
  return (
    <nav className={classes.bar} aria-label={t('frame.mainNav')}>
      {shown.map((item) => (
        <Link key={item.to} className={classes.item} to={item.to} aria-current={current(item)}>
          <Icon name={item.icon} />
          <span>{words(item.short ?? item.name)}</span>
        </Link>
      ))}
      {hidden.length > 0 && (
        <Dropdown
          place="bottom"
          className={classes.item}
          current={hidden.some((item) => isCurrent(item, pathname))}
          trigger={
            <>
              <Icon name="more" />
              <span>{t('frame.more')}</span>
            </>
          }
        >
          {hidden.map((item) => (
            <Link
              key={item.to}
              className={classes.more}
              to={item.to}
              aria-current={current(item)}
              onClick={(event) => closeDropdown(event.currentTarget)}
            >
              <Icon name={item.icon} />
              {words(item.name)}
            </Link>
          ))}
        </Dropdown>
      )}
    </nav>
  );
}
