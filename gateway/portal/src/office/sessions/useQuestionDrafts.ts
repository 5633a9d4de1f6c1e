import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/client.ts';
import type { ResolutionView } from '../../api/generated/sessions.ts';
import type { ListOf } from '../../api/shared.ts';
import type { Option } from '../../ui/list/Filters.tsx';
import { RESOLUTIONS } from './session.ts';

const SUBMITTED = { status: 'SUBMITTED', limit: 200 };

/** The drafts on which nobody has voted, for the choice in a form. */
export function useQuestionDrafts(): Option[] {
  const drafts = useQuery({
    queryKey: [RESOLUTIONS, SUBMITTED],
    queryFn: ({ signal }) => get<ListOf<ResolutionView>>(RESOLUTIONS, SUBMITTED, signal),
  });
  return (drafts.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }));
}
