// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { speakFor } from '../../api/client.ts';
import { json, me, openPage, show as showPage } from '../../testing/page.tsx';
import { CommandForm } from './CommandForm.tsx';
import type { CommandSpec } from './useCommandForm.ts';

type Call = { path: string; key: string | null; match: string | null; body: string };
let calls: Call[];
let answers: (() => Promise<Response>)[];

const away = () => Promise.reject(new TypeError('away'));
const done = json(201, { id: 'p1', version: 1, events: [] });

beforeAll(openPage);
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
afterEach(() => vi.useRealTimers());

const fields = { toAgency: { kind: 'text', label: 'Cơ quan' } } as const;

function show(more: Partial<CommandSpec> = {}, who = me) {
  const onDone = vi.fn();
  const onCancel = vi.fn();
  const command = { id: 'p.forward', path: '/api/p/1/forwarding', fields, onDone, ...more };
  const form = <CommandForm submit="Chuyển đơn" command={command} onCancel={onCancel} />;
  return { onDone, onCancel, view: showPage(form, '/', who) };
}

const kept = () => Object.values(localStorage).map((text) => JSON.parse(String(text)));
const inStore = () => JSON.stringify({ ...localStorage });

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
  const { onDone } = show({ on: { etag: '"3"', refresh: () => {}, stands: {} } });
  type('Sở Xây dựng');
  send();
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(calls[0]).toMatchObject({ match: '"3"', body: '{"toAgency":"Sở Xây dựng"}' });
});

it('repeats a command with unknown outcome under the same key, and keeps the input', async () => {
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
  const refresh = vi.fn();
  show({ on: { etag: '"3"', refresh, stands: {} } });
  type('Sở A');
  send();
  await screen.findByText(/vừa được người khác cập nhật/);
  expect(refresh).toHaveBeenCalledOnce();
  expect(agency().value).toBe('Sở A');
});

it('sends a dry run first for what cannot be undone, shows the outcome, and only then does it', async () => {
  answers = [
    json(200, { id: 'p1', version: 1, events: [], answer: { n: '12' }, dryRun: true }),
    done,
  ];
  const { onDone } = show({ preview: ({ answer }) => `mang số ${String(answer.n)}` });
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
  await screen.findByText(/Đã lấy lại bản nháp/);
  expect(agency().value).toBe('Sở Nông nghiệp và Môi trường');
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
  await waitFor(() => expect(inStore()).toContain('bà Tư'));
  into('Loại đơn', 'DENUNCIATION');
  expect(inStore()).not.toContain('bà Tư');
  expect(inStore()).toContain('DENUNCIATION');
});

it('keeps nothing of a denunciation, and what was kept goes when it turns out to be one', async () => {
  const secret: CommandSpec['secret'] = ({ kind }) => kind === '' || kind === 'DENUNCIATION';
  show({ fields: petition, secret });
  const into = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  const left = () => fireEvent(window, new Event('pagehide'));
  await screen.findByLabelText('Nội dung');
  into('Nội dung', 'bà Tư tố cáo');
  left();
  expect(inStore()).toBe('{}');
  into('Loại đơn', 'COMPLAINT');
  left();
  expect(inStore()).toContain('bà Tư');
  into('Loại đơn', 'DENUNCIATION');
  expect(inStore()).toBe('{}');
  left();
  answers = [away];
  fireEvent.keyDown(screen.getByLabelText('Loại đơn'), { key: 'Enter', ctrlKey: true });
  await screen.findByText(/sẽ không bị ghi hai lần/);
  expect(inStore()).toBe('{}');
});

describe('a conflict', () => {
  const rows = {
    text: { kind: 'text', label: 'Kết luận' },
    number: { kind: 'text', label: 'Số văn bản', optional: true },
    list: {
      kind: 'rows',
      label: 'Kiến nghị',
      fields: { text: { kind: 'text', label: 'Nội dung' }, agency: { kind: 'text', label: 'Nơi' } },
    },
  } satisfies CommandSpec['fields'];
  const into = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(new RegExp(`^${label}`)), { target: { value } });

  /** A form on a case that a button changes. */
  function Moving({ now, next }: { now: Partial<CommandSpec>; next: Partial<CommandSpec> }) {
    const [moved, setMoved] = useState(false);
    const command = { id: 'x', path: '/api/x', fields: rows, onDone: () => {} };
    return (
      <>
        <button type="button" onClick={() => setMoved(true)}>
          bước của người khác
        </button>
        <CommandForm
          submit="Gửi"
          command={{ ...command, ...(moved ? next : now) }}
          onCancel={() => {}}
        />
      </>
    );
  }

  const at = (etag: string, stands: object) => ({
    on: { etag, refresh: () => {}, stands: { ...stands } },
  });
  const step = () => fireEvent.click(screen.getByText('bước của người khác'));
  const compared = () =>
    [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );

  it('shows only known values for each field, and the input for rows', () => {
    const next = at('"2"', { text: null, list: ['A', 'B'] });
    showPage(<Moving now={at('"1"', {})} next={next} />);
    into('Kết luận', 'Còn chậm');
    into('Số văn bản', '12');
    into('Nội dung', 'Rà soát');
    into('Nơi', 'Sở A');
    step();
    expect(compared()).toEqual([
      ['Kết luận', 'Còn chậm', 'chưa ghi'],
      ['Kiến nghị', 'Rà soát; Sở A', 'A\nB'],
    ]);
  });

  it('keeps the shown values when the user continues', () => {
    const begins = (etag: string, text: string) => ({ ...at(etag, {}), initial: { text } });
    showPage(<Moving now={begins('"1"', 'lưu')} next={begins('"2"', 'rút đơn')} />);
    into('Số văn bản', '12');
    step();
    fireEvent.click(screen.getByText('Làm tiếp trên bản mới'));
    const shown = (label: RegExp) => (screen.getByLabelText(label) as HTMLInputElement).value;
    expect([shown(/^Kết luận/), shown(/^Số văn bản/)]).toEqual(['lưu', '12']);
  });
});

it('reports another signed-in user, not a request from another site', async () => {
  speakFor('an');
  const crossSite = { type: 'https://cuulong.hdnd.vn/problems/cross-site', detail: 'CSRF' };
  answers = [
    json(403, crossSite, { 'X-XSRF-TOKEN': 'new' }),
    json(200, { username: 'binh' }, { 'X-XSRF-TOKEN': 'new' }),
  ];
  show();
  type('Sở A');
  send();
  await screen.findByText(/tài khoản của người khác/);
  expect(screen.queryByText('CSRF')).toBeNull();
  expect(screen.getByText('Đăng nhập ở thẻ mới')).toBeTruthy();
});

describe('two open forms of one command', () => {
  it('have each a draft and a key of their own', async () => {
    const [first, second] = [show(), show()];
    const fields = [...document.querySelectorAll('input')];
    fireEvent.change(fields[0] as Element, { target: { value: 'Sở A' } });
    fireEvent.change(fields[1] as Element, { target: { value: 'Sở B' } });
    await waitFor(() => expect(localStorage.length).toBe(2));
    answers = [away, away];
    for (const field of fields) fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(calls).toHaveLength(2));
    expect(new Set(calls.map(({ key }) => key)).size).toBe(2);
    expect(new Set(kept().map(({ key }) => key))).toEqual(new Set(calls.map(({ key }) => key)));
    expect(fields.map(({ value }) => value)).toEqual(['Sở A', 'Sở B']);
    first.view.unmount();
    second.view.unmount();
  });
});

describe('a day that begins as today’s', () => {
  const dated = {
    text: { kind: 'text', label: 'Nội dung', optional: true },
    on: { kind: 'day', label: 'Ngày', start: 'today' },
  } satisfies CommandSpec['fields'];
  const text = () => screen.getByLabelText(/^Nội dung/) as HTMLInputElement;
  const day = () => screen.getByLabelText('Ngày') as HTMLInputElement;
  const at = (instant: string) => vi.setSystemTime(new Date(instant));
  const write = (field: HTMLElement, value: string) =>
    fireEvent.change(field, { target: { value } });
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
    at('2026-11-29T10:00:00Z');
  });

  it('is in no draft, while what was changed is', async () => {
    show({ fields: dated });
    write(text(), 'Ô nhiễm kênh');
    await waitFor(() => expect(kept()).toMatchObject([{ changed: { text: 'Ô nhiễm kênh' } }]));
    expect(kept()[0].changed).not.toHaveProperty('on');
  });

  it('is the new day’s in a form that stays open, and what was typed stays', async () => {
    show({ fields: dated });
    write(text(), 'Ô nhiễm kênh');
    expect(day().value).toBe('29/11/2026');
    at('2026-11-29T17:00:01Z');
    fireEvent(document, new Event('visibilitychange'));
    expect(day().value).toBe('30/11/2026');
    expect(text().value).toBe('Ô nhiễm kênh');
  });

  it('that somebody typed stays as it was typed', async () => {
    show({ fields: dated });
    write(day(), '28/11/2026');
    at('2026-11-30T01:00:00Z');
    fireEvent(document, new Event('visibilitychange'));
    expect(day().value).toBe('28/11/2026');
  });

  it('keeps on the new day what was typed on the old one, in a form that stays open', async () => {
    show({ fields: dated });
    write(text(), 'Ô nhiễm kênh');
    await waitFor(() => expect(localStorage.length).toBe(1));
    at('2026-11-29T17:00:01Z');
    const [key] = Object.keys(localStorage);
    // deleted at the end of its day
    localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage', { key, newValue: null }));
    fireEvent(document, new Event('visibilitychange'));
    await waitFor(() =>
      expect(kept()).toMatchObject([{ savedAt: expect.stringMatching(/^2026-11-29T17:00/) }]),
    );
  });

  it('does not bring yesterday’s draft with it', async () => {
    const first = show({ fields: dated });
    write(text(), 'hôm qua');
    await waitFor(() => expect(localStorage.length).toBe(1));
    first.view.unmount();
    at('2026-11-30T01:00:00Z');
    show({ fields: dated });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(text().value).toBe('');
    expect(day().value).toBe('30/11/2026');
  });
});

describe('a session that ends', () => {
  it('keeps text and key until it is renewed', async () => {
    answers = [json(401, {}), done];
    const first = show();
    type('Sở Xây dựng');
    send();
    await screen.findByText(/Phiên làm việc đã hết/);
    expect(agency().value).toBe('Sở Xây dựng');
    first.view.unmount();
    const second = show();
    await screen.findByText(/Đã lấy lại bản nháp/);
    send();
    await waitFor(() => expect(second.onDone).toHaveBeenCalledOnce());
    expect(calls[1]).toEqual(calls[0]);
  });

  it('leaves nothing to the next person', async () => {
    const first = show();
    type('Sở Xây dựng');
    await waitFor(() => expect(localStorage.length).toBe(1));
    first.view.unmount();
    show({}, { ...me, username: 'binh' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(agency().value).toBe('');
  });

  it('in another tab ends the drafts of this one, whatever is typed after it', async () => {
    const { view } = show({}, { ...me, username: 'mai' });
    type('Sở Xây dựng');
    await waitFor(() => expect(localStorage.length).toBe(1));
    const told = { key: 'cuulong.left', newValue: 'mai' };
    window.dispatchEvent(new StorageEvent('storage', told));
    type('Sở Xây dựng và');
    fireEvent(window, new Event('pagehide'));
    view.unmount();
    expect(localStorage.length).toBe(0);
  });
});
