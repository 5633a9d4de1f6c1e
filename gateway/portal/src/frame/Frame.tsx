import { Suspense, use, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { useMe } from '../session/context.tsx';
import { ExpiredContext } from '../session/expired.ts';
import { Boundary } from '../ui/Broken.tsx';
import { Loading } from '../ui/States.tsx';
import { BottomBar } from './BottomBar.tsx';
import { Expired } from './ExpiredNotice.tsx';
import classes from './Frame.module.css';
import { KeysDialog } from './KeysDialog.tsx';
import { menuOf } from './menu.ts';
import { SideNav } from './SideNav.tsx';
import { TopBar } from './TopBar.tsx';

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** `?` anywhere opens the list of keys, `/` goes to the search of the list on the page. */
function useKeys(openHelp: () => void) {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '?') openHelp();
      if (event.key !== '/') return;
      const search = document.querySelector<HTMLInputElement>('input[data-list-search]');
      if (!search) return;
      event.preventDefault();
      search.focus();
      search.select();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [openHelp]);
}

function focusHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.focus({ preventScroll: true });
  return heading !== null;
}

/**
 * A new page starts at its top with its heading in focus, so that a screen reader announces it. A
 * case has its heading only after loading; until then the focus waits, unless the user moves it.
 */
function usePageFocus() {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    window.scrollTo(0, 0);
    if (focusHeading()) return;
    const before = document.activeElement;
    const observer = new MutationObserver(() => {
      const moved = document.activeElement !== before && document.activeElement !== document.body;
      if (moved || focusHeading()) observer.disconnect();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [pathname]);
}

export function Frame() {
  const { t } = useTranslation();
  const me = useMe();
  const expired = use(ExpiredContext);
  const menu = menuOf(me);
  const [keys, setKeys] = useState(false);
  const openKeys = useRef(() => setKeys(true)).current;
  useKeys(openKeys);
  usePageFocus();
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#main">
        {t('frame.skip')}
      </a>
      <TopBar onKeys={openKeys} />
      <SideNav menu={menu} />
      <main id="main" className={classes.main} tabIndex={-1}>
        {expired && <Expired />}
        <Boundary>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </Boundary>
      </main>
      <BottomBar menu={menu} />
      <KeysDialog opened={keys} onClose={() => setKeys(false)} />
    </div>
  );
}
