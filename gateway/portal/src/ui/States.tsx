import { Button } from '@mantine/core';
import { type ReactNode, use, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isProblem } from '../api/problem.ts';
import { ExpiredContext } from '../session/expired.ts';
import { usePageTitle } from './Page.tsx';
import { SignInAgain } from './SignInAgain.tsx';
import classes from './States.module.css';

const SKELETON_AFTER = 300;
const WORDS_AFTER = 3000;

type LoadingProps = {
  rows?: number;
  /** A placeholder of the same size as the expected content. */
  shape?: ReactNode;
};

/**
 * Shows nothing for 300 ms, then a placeholder, after 3 s also a text. The space is reserved from
 * the start, so that nothing below moves.
 */
export function Loading({ rows = 6, shape }: LoadingProps) {
  const { t } = useTranslation();
  const [step, setStep] = useState(0);
  useEffect(() => {
    const timers = [SKELETON_AFTER, WORDS_AFTER].map((after, index) =>
      setTimeout(() => setStep(index + 1), after),
    );
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <div
      className={shape ? undefined : classes.loading}
      data-shown={step > 0 || undefined}
      role="status"
      aria-label={t('common.loading')}
    >
      {shape ??
        Array.from({ length: rows }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
          <span key={row} className={classes.bone} />
        ))}
      {step > 1 && <p>{t('common.loadingSlow')}</p>}
    </div>
  );
}

/** Why the page is empty, and what to do about it. */
export function Empty({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <p>{text}</p>
      {children}
    </div>
  );
}

type MessageProps = { title: string; text?: string; part?: boolean; children?: ReactNode };

function Message({ title, text, part, children }: MessageProps) {
  return (
    <div className={classes.message} role={part ? 'alert' : undefined}>
      {part ? <h2>{title}</h2> : <h1 tabIndex={-1}>{title}</h1>}
      {text && <p>{text}</p>}
      {children}
    </div>
  );
}

/** Shown instead of a form that this user may not fill in. */
export function ForbiddenForm() {
  const { t } = useTranslation();
  usePageTitle(t('common.forbiddenFormTitle'));
  return <Message title={t('common.forbiddenFormTitle')} text={t('common.forbiddenFormText')} />;
}

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Message title={t('common.noPageTitle')} text={t('common.noPageText')}>
      <Link to="/">{t('common.toHome')}</Link>
    </Message>
  );
}

function useReason() {
  const { t } = useTranslation();
  return (error: unknown): string => {
    if (!isProblem(error)) return t('common.failedServer');
    if (error.status === 0) return t('common.failedConnection');
    if (error.retryAfter) return t('common.failedBusy', { seconds: error.retryAfter });
    return error.body.detail ?? error.body.title ?? t('common.failedServer');
  };
}

/** Shows an error, in the server's words if there are any, for a `part` of a page or all of it. */
type FailureProps = { error: unknown; onRetry: () => void; part?: boolean };

export function Failure({ error, onRetry, part }: FailureProps) {
  const { t } = useTranslation();
  const reason = useReason();
  // the frame shows it once for the whole page
  const said = use(ExpiredContext);
  if (isProblem(error) && error.forbidden) {
    return (
      <Message
        part={part}
        title={t('common.forbiddenTitle')}
        text={error.body.detail ?? t('common.forbiddenText')}
      />
    );
  }
  if (isProblem(error) && error.absent) {
    return <Message part={part} title={t('common.absentTitle')} text={t('common.absentText')} />;
  }
  if (isProblem(error) && error.signedOut) {
    if (said) return null;
    return (
      <Message part={part} title={t('frame.expiredTitle')}>
        <SignInAgain />
      </Message>
    );
  }
  return (
    <Message part={part} title={t('common.failedTitle')} text={reason(error)}>
      {isProblem(error) && error.body.instance && (
        <p className={classes.trace}>{t('common.trace', { id: error.body.instance })}</p>
      )}
      <Button variant="default" onClick={onRetry}>
        {t('common.retry')}
      </Button>
    </Message>
  );
}

type AskedProps<T> = LoadingProps & {
  of: { data: T | undefined; error: unknown; refetch: () => unknown };
  children: (data: T) => ReactNode;
};

/** A part that is loaded by itself. While it loads it never shows `none`. */
export function Asked<T>({ of, rows = 2, shape, children }: AskedProps<T>) {
  if (of.data !== undefined) return children(of.data);
  if (of.error) return <Failure part error={of.error} onRetry={() => void of.refetch()} />;
  return <Loading rows={rows} shape={shape} />;
}

type AskedForProps<T> = Omit<AskedProps<T[]>, 'children'> & {
  /** Shown if there is none, with an alternative. */
  none: string;
  instead?: ReactNode;
  children: (some: T[]) => ReactNode;
};

/** A form that needs loaded options; once it is shown, no later answer removes it. */
export function AskedFor<T>({ of, rows = 4, none, instead, children }: AskedForProps<T>) {
  const some = useRef<T[] | null>(null);
  if (of.data && of.data.length > 0) some.current = of.data;
  if (some.current) return children(some.current);
  return (
    <Asked of={of} rows={rows}>
      {() => <Empty text={none}>{instead}</Empty>}
    </Asked>
  );
}
