import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useWords } from '../i18n/words.ts';
import { Icon } from '../ui/Icon.tsx';
import { isCurrent, type MenuGroup, type MenuItem } from './menu.ts';
import classes from './SideNav.module.css';

function Item({ item }: { item: MenuItem }) {
  const words = useWords();
  const { pathname } = useLocation();
  return (
    <li>
      <Link
        className={classes.item}
        to={item.to}
        aria-current={isCurrent(item, pathname) ? 'page' : undefined}
      >
        <Icon name={item.icon} />
        <span>{words(item.name)}</span>
      </Link>
    </li>
  );
}

function Group({ items, title }: { items: MenuItem[]; title: string | null }) {
  return (
    <>
      {title && <p className={classes.title}>{title}</p>}
      <ul className={classes.list}>
        {items.map((item) => (
          <Item key={item.to} item={item} />
        ))}
      </ul>
    </>
  );
}

export function SideNav({ menu }: { menu: MenuGroup[] }) {
  const { t } = useTranslation();
  return (
    <nav className={classes.side} aria-label={t('frame.mainNav')}>
      {menu.map(({ of, items }, index) => (
        <Group key={of} items={items} title={index > 0 ? t(`frame.${of}Nav`) : null} />
      ))}
    </nav>
  );
}
