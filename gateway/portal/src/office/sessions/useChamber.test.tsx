// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { json, openPage, show } from '../../testing/page.tsx';
import { type AskedStream, streamServer } from '../../testing/stream.ts';
import { ChamberScreen } from './ChamberScreen.tsx';
import { SittingPage } from './SittingPage.tsx';

const sitting = {
  id: 'one',
  sessionId: 's',
  number: 1,
  day: '2026-12-01',
  status: 'OPEN',
  present: 1,
  deputiesInOffice: 3,
  quorum: 2,
  quorate: false,
  ownDeputyId: null,
  roll: [
    { deputyId: 'a', name: 'Nguyễn Văn An', group: null, presence: 'NOT_RECORDED', reason: null },
  ],
  version: 1,
  actions: [{ name: 'recordAttendance', allowed: true, reason: null }],
};

let stream: AskedStream[] = [];
let present = 1;
let requests: string[] = [];

beforeAll(openPage);

beforeEach(() => {
  present = 1;
  requests = [];
  stream = streamServer((path) => {
    requests.push(path);
    return path.endsWith('/sittings/one')
      ? json(200, { ...sitting, present, version: present })()
      : json(200, { items: [], next: null })();
  });
});

afterEach(() => vi.useRealTimers());

const at = (page: React.ReactNode) =>
  show(
    <Routes>
      <Route path="/sittings/:id" element={page} />
    </Routes>,
    '/sittings/one',
  );

async function open() {
  await waitFor(() => expect(stream).toHaveLength(1));
  await act(async () => {
    stream[0]?.open();
    stream[0]?.say('opened', { resumed: false }, '1.0');
  });
}

it('shows a change when it is told, without waiting for the next question', async () => {
  at(<ChamberScreen />);
  await screen.findByText(/1\/3 có mặt/);
  await open();
  present = 2;
  stream[0]?.say('changed', { kind: 'sittings', id: 'one', sequence: 2 }, '2.0');
  await screen.findByText(/2\/3 có mặt/, undefined, { timeout: 3_000 });
});

it('says that the connection is lost, and no longer when it is back', async () => {
  at(<ChamberScreen />);
  await open();
  await act(async () => {
    window.dispatchEvent(new Event('offline'));
  });
  await screen.findByText('Mất kết nối với máy chủ');
  await act(async () => {
    window.dispatchEvent(new Event('online'));
  });
  await waitFor(() => expect(stream).toHaveLength(2));
  expect(stream[1]?.lastId).toBe('1.0');
  await act(async () => {
    stream[1]?.open();
    stream[1]?.say('opened', { resumed: true }, '1.0');
  });
  await waitFor(() => expect(screen.queryByText('Mất kết nối với máy chủ')).toBeNull());
});

it('leaves what is being typed alone when the sitting changes', async () => {
  at(<SittingPage />);
  fireEvent.click(await screen.findByRole('button', { name: 'Điểm danh đại biểu' }));
  await open();
  const reason = await screen.findByLabelText(/Lý do vắng/);
  fireEvent.change(reason, { target: { value: 'Đi công tác' } });
  present = 2;
  stream[0]?.say('changed', { kind: 'sittings', id: 'one', sequence: 2 }, '2.0');
  await screen.findAllByText(/2\/3 có mặt/, undefined, { timeout: 3_000 });
  expect((reason as HTMLInputElement).value).toBe('Đi công tác');
  expect(reason.isConnected).toBe(true);
});

it('asks by itself while there is no stream', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  at(<ChamberScreen />);
  await screen.findByText(/1\/3 có mặt/);
  stream[0]?.answer(404);
  present = 3;
  await act(() => vi.advanceTimersByTimeAsync(6_000));
  await screen.findByText(/3\/3 có mặt/);
});
