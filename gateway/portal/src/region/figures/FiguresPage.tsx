import { useTranslation } from 'react-i18next';
import { useMe } from '../../session/context.tsx';
import { atRegion } from '../../session/session.ts';
import { PageHead } from '../../ui/Page.tsx';
import { Failure, Loading } from '../../ui/States.tsx';
import { Figures } from './Figures.tsx';
import { useIndicators } from './statistics.ts';

export function FiguresPage() {
  const { t } = useTranslation();
  const me = useMe();
  const indicators = useIndicators();
  const title = atRegion(me) ? t('figures.title') : t('figures.officeTitle');
  if (indicators.isSuccess)
    return (
      <Figures
        indicators={indicators.data}
        head={(csv) => <PageHead title={title} actions={csv} />}
      />
    );
  return (
    <>
      <PageHead title={title} />
      {indicators.isPending && <Loading />}
      {indicators.isError && (
        <Failure part error={indicators.error} onRetry={() => void indicators.refetch()} />
      )}
    </>
  );
}
