import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { PetitionCase } from '../../api/generated/petitions.ts';
import { useCode } from '../../i18n/codes.ts';
import { useNumber } from '../../i18n/numbers.ts';
import { factOf } from '../../lib/facts.ts';
import { CaseLoader } from '../../ui/case/CaseLoader.tsx';
import { CasePage, Facts, Section } from '../../ui/case/CasePage.tsx';
import { Status } from '../../ui/Status.tsx';
import { Day } from '../../ui/When.tsx';
import { usePetitionActions } from './actions.tsx';
import { PETITIONS, petitionTone } from './petition.ts';

export function PetitionPage() {
  const { id = '' } = useParams();
  return (
    <CaseLoader<PetitionCase> path={`${PETITIONS}/${encodeURIComponent(id)}`}>
      {(one) => <Petition one={one} />}
    </CaseLoader>
  );
}

function Petition({ one }: { one: PetitionCase }) {
  const { t } = useTranslation();
  const code = useCode();
  const number = useNumber();
  const actions = usePetitionActions(one);
  return (
    <CasePage
      title={t('petitions.one', { code: one.code })}
      back={{ to: '/petitions', where: t('petitions.title') }}
      lead={
        <>
          {code('petitionKind', one.kind)} · {code('petitionField', one.field)} ·{' '}
          {t('petitions.receivedSaid')} <Day day={one.receivedOn} />
        </>
      }
      status={<Status tone={petitionTone[one.status]}>{code('petitionStatus', one.status)}</Status>}
      actions={actions}
      timeline={one.timeline.map((entry) =>
        factOf(entry.type).endsWith('-closed') && typeof entry.detail === 'string'
          ? { ...entry, detail: code('petitionClosing', entry.detail) }
          : entry,
      )}
    >
      <Section title={t('petitions.content')}>
        <p>{one.subject ?? t('petitions.contentOnPaper')}</p>
      </Section>
      <Section title={t('common.facts')}>
        <Facts
          items={[
            [t('petitions.eligible'), <Eligibility key="eligible" one={one} />],
            [t('petitions.source'), code('petitionSource', one.source)],
            [t('petitions.paperFileNumber'), one.paperFileNumber],
            [t('petitions.signatories'), one.signatories && number(one.signatories)],
            [t('petitions.toAgency'), one.toAgency],
            [t('petitions.reminders'), one.reminders > 0 && number(one.reminders)],
            [t('petitions.answeredOn'), one.answeredOn && <Day day={one.answeredOn} />],
          ]}
        />
      </Section>
    </CasePage>
  );
}

function Eligibility({ one }: { one: PetitionCase }) {
  const { t } = useTranslation();
  const code = useCode();
  if (one.eligible) return <Status tone="done">{t('petitions.isEligible')}</Status>;
  return (
    <>
      <Status tone="late">{t('petitions.notEligible')}</Status>
      <ul>
        {one.ineligibleGrounds.map((ground) => (
          <li key={ground}>{code('petitionGround', ground)}</li>
        ))}
      </ul>
    </>
  );
}
