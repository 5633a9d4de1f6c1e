import { useTranslation } from 'react-i18next';
import type { Problem } from '../../api/problem.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Why a press had no effect, in the service's words. */
export function ChamberProblem({ problem }: { problem: Problem | null }) {
  const { t } = useTranslation();
  if (!problem) return null;
  const unsure = problem.status === 0 || problem.status >= 500;
  return (
    <Notice tone="late" title={unsure ? t('sessions.unsure') : problem.body.title} live>
      <p>{unsure ? t('sessions.unsureText') : problem.body.detail}</p>
    </Notice>
  );
}
