// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createQueryClient } from '../../api/queries.ts';
import { startTexts } from '../../i18n/index.ts';
import { MeProvider } from '../../session/context.tsx';
import type { Me } from '../../session/session.ts';
import { CommandForm } from './CommandForm.tsx';
import type { CommandSpec } from './useCommandForm.ts';

const me: Me = {
  username: 'an',
  name: 'An',
  council: 'an-giang-2025',
  councilName: 'An Giang',
  gateway: 'an-giang',
  roles: ['office-staff'],
};

type Call = { path: string; key: string | null; match: string | null; body: string };
let calls: Call[];
let answers: (() => Promise<Response>)[];

const json = (status: number, body: unknown) => async () =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
const away = () => Promise.reject(new TypeError('away'));
const done = json(201, { id: 'p1', version: 1, events: [] });

beforeAll(async () => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener() {},
    removeEventListener() {},
  }));
  await startTexts('vi');
});

beforeEach(() => {
  calls = [];
  answers = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    calls.push({
      path,
      key: headers.get('Idempotency-Key'),
      match: headers.get('If-Match'),
      body: String(init.body),
    });
    return (answers.shift() ?? away)();
  });
});

const fields = { toAgency: { kind: 'text', label: 'Cơ quan' } } as const;

function show(more: Partial<CommandSpec> = {}) {
  const onDone = vi.fn();
  const onCancel = vi.fn();
  const command = { id: 'p.forward', path: '/api/p/1/forwarding', fields, onDone, ...more };
  const view = render(
    <MantineProvider env="test">
      <QueryClientProvider client={createQueryClient(() => {})}>
        <MeProvider value={me}>
          <CommandForm submit="Chuyển đơn" command={command} onCancel={onCancel} />
        </MeProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { onDone, onCancel, view };
}

const agency = () => screen.getByLabelText('Cơ quan') as HTMLInputElement;
const type = (text: string) => fireEvent.change(agency(), { target: { value: text } });
const send = () => fireEvent.keyDown(agency(), { key: 'Enter', ctrlKey: true });

it('says what is missing at the top and under the field, and sends nothing', async () => {
  show();
  send();
  const summary = await screen.findByRole('alert');
  expect(summary.textContent).toContain('Có 1 chỗ cần sửa');
  expect(document.activeElement).toBe(summary);
  expect(screen.getAllByText('Chưa nhập: Cơ quan')).toHaveLength(2);
  expect(calls).toHaveLength(0);
});

it('sends with Ctrl+Enter, with the version of the case', async () => {
  answers = [done];
  const { onDone } = show({ ifMatch: '"3"' });
  type('Sở Xây dựng');
  send();
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(calls[0]).toMatchObject({ match: '"3"', body: '{"toAgency":"Sở Xây dựng"}' });
});

it('repeats a command of unknown fate with the same key, and keeps what was typed', async () => {
  answers = [away, done];
  const { onDone } = show();
  type('Sở Xây dựng');
  send();
  await screen.findByText(/sẽ không bị ghi hai lần/);
  expect(agency().value).toBe('Sở Xây dựng');
  send();
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(calls[1]?.key).toBe(calls[0]?.key);
});

it('shows a refusal with its citation, at its field, and takes a new key for the next try', async () => {
  const errors = [{ field: 'toAgency', message: 'không nhận đơn này' }];
  answers = [json(422, { detail: 'Đơn chưa đủ điều kiện', citation: 'Điều 6', errors }), done];
  const { onDone } = show();
  type('Sở A');
  send();
  await screen.findByText('Đơn chưa đủ điều kiện');
  expect(screen.getByText('Căn cứ: Điều 6')).toBeTruthy();
  expect(screen.getAllByText('Cơ quan: không nhận đơn này')).toHaveLength(2);
  type('Sở B');
  send();
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(calls[1]?.key).not.toBe(calls[0]?.key);
});

it('asks for the case again when somebody else was faster', async () => {
  answers = [json(412, { type: 'https://x/problems/stale-version' })];
  const onStale = vi.fn();
  show({ onStale });
  type('Sở A');
  send();
  await screen.findByText(/vừa được người khác cập nhật/);
  expect(onStale).toHaveBeenCalledOnce();
  expect(agency().value).toBe('Sở A');
});

it('tries first what cannot be undone, says the outcome, and only then does it', async () => {
  answers = [
    json(200, { id: 'p1', version: 1, events: [], answer: { n: '12' }, dryRun: true }),
    done,
  ];
  const { onDone } = show({ preview: ({ answer }) => `mang số ${String(answer?.n)}` });
  type('Sở A');
  send();
  await screen.findByText('mang số 12');
  expect(calls[0]?.path).toContain('dryRun=true');
  expect(onDone).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Chuyển đơn' }));
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(calls[1]?.path).not.toContain('dryRun');
});

it('brings back a draft after the page was left, and forgets it once it is sent', async () => {
  const first = show();
  type('Sở Nông nghiệp và Môi trường');
  await waitFor(() => expect(localStorage.length).toBe(1));
  first.view.unmount();
  answers = [done];
  const second = show();
  expect(agency().value).toBe('Sở Nông nghiệp và Môi trường');
  expect(screen.getByText(/Đã lấy lại bản nháp/)).toBeTruthy();
  send();
  await waitFor(() => expect(second.onDone).toHaveBeenCalledOnce());
  expect(localStorage.length).toBe(0);
});

it('says that the command before was recorded, and sends this one as a new one when asked', async () => {
  const reused = { type: 'https://cuulong.hdnd.vn/problems/idempotency-key-reused' };
  answers = [away, json(409, reused), done];
  const { onDone } = show();
  type('Sở A');
  send();
  await screen.findByText(/sẽ không bị ghi hai lần/);
  type('Sở B');
  send();
  await screen.findByText(/Lệnh gửi trước từ biểu mẫu này đã được ghi/);
  expect(calls[1]?.key).toBe(calls[0]?.key);
  expect(agency().value).toBe('Sở B');
  fireEvent.click(screen.getByRole('button', { name: 'Gửi như lệnh mới' }));
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(calls[2]?.key).not.toBe(calls[1]?.key);
  expect(calls[2]?.body).toBe('{"toAgency":"Sở B"}');
});

it('leads back to what was recorded instead', async () => {
  answers = [json(409, { type: 'https://cuulong.hdnd.vn/problems/idempotency-key-reused' })];
  const { onCancel } = show();
  type('Sở A');
  send();
  fireEvent.click(await screen.findByRole('button', { name: 'Xem những gì đã ghi' }));
  expect(onCancel).toHaveBeenCalledOnce();
  expect(calls).toHaveLength(1);
});

it('keeps no draft of what was sent before its pause had ended', async () => {
  answers = [done];
  const { onDone } = show();
  type('Sở Nông nghiệp và Môi trường');
  send();
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(localStorage.length).toBe(0);
});

const petition = {
  kind: { kind: 'text', label: 'Loại đơn' },
  subject: { kind: 'text', label: 'Nội dung', when: ({ kind }) => kind !== 'DENUNCIATION' },
} satisfies CommandSpec['fields'];

it('keeps nothing on the device of a field that has left the form', async () => {
  show({ fields: petition });
  const into = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  into('Nội dung', 'bà Tư tố cáo');
  await waitFor(() => expect(JSON.stringify({ ...localStorage })).toContain('bà Tư'));
  into('Loại đơn', 'DENUNCIATION');
  expect(JSON.stringify({ ...localStorage })).not.toContain('bà Tư');
  expect(JSON.stringify({ ...localStorage })).toContain('DENUNCIATION');
});
