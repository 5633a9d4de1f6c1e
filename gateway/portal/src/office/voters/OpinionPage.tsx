import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { OpinionView } from '../../api/generated/voter-contact.ts';
import { useCode } from '../../i18n/codes.ts';
import { useMe } from '../../session/context.tsx';
import { may } from '../../session/session.ts';
import { CaseLoader } from '../../ui/case/CaseLoader.tsx';
import { CasePage, Facts, Section } from '../../ui/case/CasePage.tsx';
import { Status } from '../../ui/Status.tsx';
import { Day } from '../../ui/When.tsx';
import { OPINIONS } from './voters.ts';

export function OpinionPage() {
  const { id = '' } = useParams();
  return (
    <CaseLoader<OpinionView> path={`${OPINIONS}/${encodeURIComponent(id)}`}>
      {(one) => <OneOpinion one={one} />}
    </CaseLoader>
  );
}

function OneOpinion({ one }: { one: OpinionView }) {
  const { t } = useTranslation();
  const code = useCode();
  const writes = may.write(useMe());
  const to = `/recommendations/new?opinion=${encodeURIComponent(one.id)}`;
  const consolidated = one.recommendationId != null;
  return (
    <CasePage
      title={t('voters.opinionOne')}
      back={{ to: '/opinions', where: t('voters.opinions') }}
      lead={
        <>
          {code('opinionField', one.field)} · <Day day={one.heldOn} />
        </>
      }
      status={
        <Status tone={consolidated ? 'done' : 'soon'}>
          {consolidated ? t('voters.isConsolidated') : t('voters.notConsolidated')}
        </Status>
      }
      actions={
        writes && !consolidated ? [{ name: 'consolidate', label: t('voters.consolidate'), to }] : []
      }
      timeline={[{ type: 'opinion-recorded', on: one.heldOn }]}
    >
      <Section title={t('voters.opinion')}>
        <p>{one.text}</p>
      </Section>
      <Section title={t('common.facts')}>
        <Facts
          items={[
            [t('voters.sector'), one.sector && code('opinionSector', one.sector)],
            [
              t('voters.meeting'),
              <Link key="meeting" to={`/meetings/${one.meetingId}`}>
                {t('voters.openMeeting')}
              </Link>,
            ],
            [
              t('voters.recommendation'),
              one.recommendationId && (
                <Link to={`/recommendations/${one.recommendationId}`}>
                  {t('voters.openRecommendation')}
                </Link>
              ),
            ],
          ]}
        />
      </Section>
    </CasePage>
  );
}
