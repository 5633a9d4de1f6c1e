import { Button } from '@mantine/core';
import { Component, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { somethingUnkept } from '../lib/unkept.ts';
import classes from './States.module.css';

/** Shown for a page that failed to render, or whose files no longer exist after an upgrade. */
function Broken() {
  const { t } = useTranslation();
  // read while the broken form is still registered as open
  const [unkept] = useState(somethingUnkept);
  return (
    <div className={classes.message} role="alert">
      <h1 tabIndex={-1}>{t('common.brokenTitle')}</h1>
      <p>{t(unkept ? 'common.brokenUnkept' : 'common.brokenText')}</p>
      <Button onClick={() => location.reload()}>{t('common.reload')}</Button>
    </div>
  );
}

/** Catches errors while rendering; resets for another `place`. */
class Catcher extends Component<{ place: string; children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidUpdate({ place }: { place: string }) {
    if (place !== this.props.place && this.state.broken) this.setState({ broken: false });
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

/** An error stays until the user goes to another page. */
export function Boundary({ children }: { children: ReactNode }) {
  return <Catcher place={useLocation().pathname}>{children}</Catcher>;
}
