import { use } from 'react';
import { CommandForm, type FormProps } from './CommandForm.tsx';
import { CaseContext, type Stands } from './standing.ts';

type Props = FormProps & {
  /** What the case already holds by the names of the form's fields, to be seen in a conflict. */
  stands: Stands;
};

/** A form for a command that is decided on the version of its case that the person has seen. */
export function CaseForm({ stands, command, ...form }: Props) {
  const standing = use(CaseContext);
  if (!standing) throw new Error('a form on a case stands within one');
  return <CommandForm {...form} command={{ ...command, on: { ...standing, stands } }} />;
}
