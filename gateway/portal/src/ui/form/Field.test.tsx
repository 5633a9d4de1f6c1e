// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, expect, it, vi } from 'vitest';
import { json, openPage, show } from '../../testing/page.tsx';
import { CommandForm } from './CommandForm.tsx';
import { Field } from './Field.tsx';
import type { Value } from './fields.ts';

beforeAll(openPage);

const subject = {
  kind: 'text',
  label: 'Nội dung đơn',
  long: true,
  limits: { maxLength: 300 },
} as const;

function Typed() {
  const [value, set] = useState<Value>('');
  const values = { subject: value };
  return (
    <Field
      {...{ id: 's', name: 'subject', spec: subject, values, errors: {} }}
      set={(_, now) => set(now)}
    />
  );
}

it('a text that is too long is kept and marked', () => {
  show(<Typed />);
  const field = screen.getByLabelText<HTMLTextAreaElement>('Nội dung đơn');
  expect(field.maxLength).toBe(-1);
  fireEvent.change(field, { target: { value: 'a'.repeat(444) } });
  expect(field.value).toHaveLength(444);
  expect(screen.getByText(/Dài hơn mức cho phép 144 ký tự/)).toBeTruthy();
  expect(field.getAttribute('aria-invalid')).toBe('true');
  fireEvent.change(field, { target: { value: 'a'.repeat(300) } });
  expect(screen.queryByText(/Dài hơn mức cho phép/)).toBeNull();
});

it('a text that is too long is not sent; one without what nobody sees is', async () => {
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    sent.push(JSON.parse(String(init.body)));
    return json(201, { id: 'one' })();
  });
  const command = { id: 'x', path: '/x', fields: { subject }, onDone: () => {} };
  show(<CommandForm submit="Ghi" command={command} onCancel={() => {}} />);
  const field = screen.getByLabelText('Nội dung đơn');
  fireEvent.change(field, { target: { value: 'a'.repeat(301) } });
  fireEvent.submit(document.querySelector('form') as HTMLFormElement);
  await screen.findByText('Nội dung đơn: dài hơn mức cho phép');
  expect(sent).toEqual([]);
  fireEvent.change(field, { target: { value: '\uf0b7 Đất\u200b đai\u00ad' } });
  fireEvent.submit(document.querySelector('form') as HTMLFormElement);
  await vi.waitFor(() => expect(sent).toEqual([{ subject: '- Đất đai' }]));
});
