import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon.tsx';
import classes from './KeysDialog.module.css';

const KEYS = [
  ['search', ['/']],
  ['rows', ['↑', '↓']],
  ['open', ['Enter']],
  ['send', ['Ctrl', 'Enter']],
  ['close', ['Esc']],
  ['help', ['?']],
] as const;

/** Uses the browser's dialog, which keeps the focus inside and closes with Escape. */
export function KeysDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (opened && !dialog.current?.open) dialog.current?.showModal();
    if (!opened && dialog.current?.open) dialog.current.close();
  }, [opened]);
  return (
    <dialog ref={dialog} className={classes.dialog} aria-labelledby="keys-title" onClose={onClose}>
      <div className={classes.head}>
        <h2 id="keys-title">{t('frame.keysTitle')}</h2>
        <button
          type="button"
          className={classes.close}
          aria-label={t('frame.close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <dl className={classes.list}>
        {KEYS.map(([name, keys]) => (
          <div key={name} className={classes.row}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`frame.keysList.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
