import { Button } from '@mantine/core';
import { type ReactNode, use, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { CaseContext } from '../form/standing.ts';
import { Icon } from '../Icon.tsx';
import { PageHead } from '../Page.tsx';
import { type Action, Actions, type Listed, openTo } from './Actions.tsx';
import classes from './CasePage.module.css';
import { Timeline, type TimelineEntry } from './Timeline.tsx';

type CaseProps = {
  title: string;
  lead: ReactNode;
  status: ReactNode;
  back: { to: string; where: string };
  actions: readonly Action[];
  timeline: readonly TimelineEntry[];
  children: ReactNode;
};

const DOING = 'do';

/** The open form is in the address, so that a reload keeps it and a back step leaves it. */
function useDoing(actions: readonly Action[]) {
  const [params, setParams] = useSearchParams();
  const doing = actions.find((action) => 'form' in action && action.name === params.get(DOING));
  const open = (name: string | null) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        if (name) next.set(DOING, name);
        else next.delete(DOING);
        return next;
      },
      { preventScrollReset: true, replace: name === null },
    );
  return [doing, open] as const;
}

type DoingProps = Pick<CaseProps, 'status' | 'timeline' | 'children'> & {
  label: string;
  said: Listed | undefined;
};

/** The open form, with the state of its case. */
function Doing({ label, said, status, timeline, children }: DoingProps) {
  const standing = use(CaseContext);
  const refused = said?.reason ?? null;
  const told = useMemo(
    () => standing && { ...standing, status, timeline, refused },
    [standing, status, timeline, refused],
  );
  return (
    <CaseContext value={told}>
      <section className={classes.doing} aria-label={label}>
        {children}
      </section>
    </CaseContext>
  );
}

export function CasePage(props: CaseProps) {
  const { t } = useTranslation();
  const actions = openTo(props.actions);
  const [doing, open] = useDoing(actions);
  const readsOnly = props.actions.length > 0 && actions.every((action) => 'to' in action);
  return (
    <article>
      <PageHead
        title={props.title}
        back={props.back}
        actions={
          <Button
            className={classes.print}
            variant="subtle"
            leftSection={<Icon name="print" small />}
            onClick={() => window.print()}
          >
            {t('common.print')}
          </Button>
        }
      />
      <p className={classes.lead}>{props.lead}</p>
      <p className={classes.status}>{props.status}</p>
      {!doing && <Actions actions={actions} open={open} />}
      {readsOnly && <p className={classes.none}>{t('common.readOnly')}</p>}
      {doing && 'form' in doing && (
        <Doing
          label={doing.label}
          said={doing.said}
          status={props.status}
          timeline={props.timeline}
        >
          {doing.form(() => open(null))}
        </Doing>
      )}
      <div className={classes.columns}>
        <div className={classes.body}>{props.children}</div>
        {props.timeline.length > 0 && (
          <aside className={classes.aside} aria-labelledby="timeline">
            <h2 id="timeline">{t('common.timeline')}</h2>
            <Timeline entries={props.timeline} />
          </aside>
        )}
      </div>
    </article>
  );
}

/** A group of facts under a heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Names and values; an absent value is left out instead of shown empty. */
export function Facts({ items }: { items: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={classes.facts}>
      {items
        .filter(
          ([, value]) => value !== null && value !== undefined && value !== false && value !== '',
        )
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
