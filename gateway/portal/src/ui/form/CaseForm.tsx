import { use } from 'react';
import type { ReasonView } from '../../api/shared.ts';
import { CommandForm, type FormProps } from './CommandForm.tsx';
import { CaseContext, type Stands } from './standing.ts';

type Props = FormProps & {
  /** The case's current values by the form's field names, shown in a conflict. */
  stands: Stands;
  /** Why the service would refuse the command now, where no case page says it. */
  refused?: ReasonView | null;
};

/** A form for a command on the version of its case that the user has seen. */
export function CaseForm({ stands, refused, command, ...form }: Props) {
  const standing = use(CaseContext);
  if (!standing) throw new Error('a form on a case stands within one');
  return (
    <CommandForm
      {...form}
      command={{ ...command, on: { ...standing, stands, ...(refused && { refused }) } }}
    />
  );
}
