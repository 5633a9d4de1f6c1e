import { Button } from '@mantine/core';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AgendaCase } from '../../api/generated/sessions.ts';
import { useCode } from '../../i18n/codes.ts';
import { formatDay } from '../../lib/dates.ts';
import { listed } from '../../ui/case/Actions.tsx';
import { Status } from '../../ui/Status.tsx';
import classes from './Agenda.module.css';
import { AGENDAS, siblingsOf } from './agenda.ts';
import { isApproved } from './useItemFields.ts';

type Item = AgendaCase['items'][number];
type Send = (name: string, path: string, body?: unknown) => Promise<void>;
type Props = { agenda: AgendaCase; send: Send };

/** The items from the top down, with their times; the present one is marked. */
export function AgendaTree({ agenda, send }: Props) {
  const { t } = useTranslation();
  if (agenda.items.length === 0) return <p>{t('sessions.agendaEmpty')}</p>;
  return (
    <ol className={classes.tree}>
      {agenda.items.map((item) => (
        <li
          key={item.n}
          style={{ '--depth': item.depth - 1 } as CSSProperties}
          aria-current={item.present ? 'step' : undefined}
        >
          <span className={classes.number}>{item.number}</span>
          <span className={classes.what}>
            <Link to={`/agendas/${agenda.id}/items/${item.n}`}>{item.title}</Link>
            <Details item={item} />
          </span>
          <Buttons agenda={agenda} item={item} send={send} />
        </li>
      ))}
    </ol>
  );
}

function Details({ item }: { item: Item }) {
  const { t } = useTranslation();
  const code = useCode();
  const said = [
    code('agendaItemKind', item.kind),
    item.day && formatDay(item.day),
    item.at,
    item.minutes && t('sessions.minutesSaid', { count: item.minutes }),
    item.presentedBy,
  ].filter(Boolean);
  return (
    <>
      <small>{said.join(' · ')}</small>
      {item.present && <Status tone="soon">{t('sessions.itemNow')}</Status>}
      {item.finishedAt && <Status tone="done">{t('sessions.itemFinished')}</Status>}
      {item.withdrawn && <Status tone="late">{t('sessions.itemWithdrawn')}</Status>}
      {item.closedOnProposalOf && <Status tone="plain">{t('sessions.itemClosed')}</Status>}
    </>
  );
}

/** Moving is one press while nobody needs a reason; on the item's own page it is a form. */
function Buttons({ agenda, item, send }: Props & { item: Item }) {
  const { t } = useTranslation();
  const path = `${AGENDAS}/${agenda.id}/items/${item.n}`;
  const may = (name: Item['actions'][number]['name']) =>
    listed(item.actions, name)?.allowed === true;
  const siblings = siblingsOf(agenda.items, item);
  const place = siblings.findIndex(({ n }) => n === item.n);
  const moves = may('moveAgendaItem') && !isApproved(agenda) && siblings.length > 1;
  const move = (position: number) =>
    void send(`${item.n} ${position}`, `${path}/move`, {
      position,
      ...(item.parent === null ? {} : { parent: item.parent }),
    });
  return (
    <span className={classes.buttons}>
      {may('takeUpAgendaItem') && item.kind !== 'SECTION' && (
        <Button
          size="xs"
          variant="default"
          aria-label={t('sessions.takeUpItem', { title: item.title })}
          onClick={() => void send(`${item.n} start`, `${path}/start`)}
        >
          {t('sessions.takeUp')}
        </Button>
      )}
      {may('finishAgendaItem') && (
        <Button
          size="xs"
          aria-label={t('sessions.finishItem', { title: item.title })}
          onClick={() => void send(`${item.n} finish`, `${path}/finish`)}
        >
          {t('sessions.finish')}
        </Button>
      )}
      {moves && (
        <>
          <Button
            size="xs"
            variant="default"
            disabled={place === 0}
            aria-label={t('sessions.moveItemUp', { title: item.title })}
            onClick={() => move(place)}
          >
            {t('sessions.moveUp')}
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={place === siblings.length - 1}
            aria-label={t('sessions.moveItemDown', { title: item.title })}
            onClick={() => move(place + 2)}
          >
            {t('sessions.moveDown')}
          </Button>
        </>
      )}
    </span>
  );
}
