// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { json, openPage, show } from '../../testing/page.tsx';
import { AgendaPage } from './AgendaPage.tsx';
import { PreparationPage } from './PreparationPage.tsx';
import { PresentItem } from './PresentItem.tsx';

beforeAll(openPage);

const allowed = (...names: string[]) =>
  names.map((name) => ({ name, allowed: true, reason: null }));
const item = (n: number, title: string, more: object = {}) => ({
  n,
  number: String(n),
  parent: null,
  depth: 1,
  title,
  kind: 'REPORT',
  day: null,
  at: null,
  minutes: 15,
  presentedBy: null,
  closedOnProposalOf: null,
  withdrawn: null,
  takenUpAt: null,
  finishedAt: null,
  present: false,
  papers: [],
  actions: allowed('moveAgendaItem', 'takeUpAgendaItem'),
  ...more,
});
const agenda = (stage: string, ...items: object[]) => ({
  id: 'one',
  sessionId: 's',
  opensOn: '2026-11-01',
  stage,
  submittedOn: null,
  approvals: [],
  items,
  changes: [],
  actions: [],
  version: 1,
});

let found: () => Promise<Response>;
let sent: [string, object][];

beforeEach(() => {
  sent = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    if (init.method !== 'POST') return found();
    sent.push([path, JSON.parse(String(init.body))]);
    return json(200, { id: 'one' })();
  });
});

const page = (Page: typeof AgendaPage) =>
  show(
    <Routes>
      <Route path="/:id" element={<Page />} />
    </Routes>,
    '/one',
  );

describe('an agenda', () => {
  it('moves an item by one press while it is a draft', async () => {
    found = json(200, agenda('DRAFTED', item(1, 'Khai mạc'), item(2, 'Báo cáo')));
    page(AgendaPage);
    const up = await screen.findByRole('button', { name: 'Chuyển Báo cáo lên trên' });
    expect(
      screen.getByRole('button', { name: 'Chuyển Khai mạc lên trên' }).hasAttribute('disabled'),
    ).toBe(true);
    fireEvent.click(up);
    await waitFor(() =>
      expect(sent).toEqual([['/api/sessions/v1/agendas/one/items/2/move', { position: 1 }]]),
    );
  });

  it('offers no press for a move that needs a reason', async () => {
    found = json(200, agenda('APPROVED', item(1, 'Khai mạc'), item(2, 'Báo cáo')));
    page(AgendaPage);
    await screen.findByText('Khai mạc');
    expect(screen.queryByRole('button', { name: /lên trên/ })).toBeNull();
  });

  it('marks the item that is dealt with, and finishes it', async () => {
    const now = { present: true, actions: allowed('finishAgendaItem') };
    found = json(200, agenda('APPROVED', item(1, 'Khai mạc', now)));
    page(AgendaPage);
    await screen.findByText('Đang tiến hành');
    fireEvent.click(screen.getByRole('button', { name: 'Kết thúc nội dung Khai mạc' }));
    await waitFor(() =>
      expect(sent).toEqual([['/api/sessions/v1/agendas/one/items/1/finish', {}]]),
    );
  });

  it('says that it is empty, and what to do', async () => {
    found = json(200, agenda('DRAFTED'));
    page(AgendaPage);
    await screen.findByText(/Chưa có nội dung nào/);
  });
});

const step = {
  milestone: 'FILES_TO_COMMITTEE',
  days: 15,
  rule: { id: 'S-25', legalBasis: 'Luật 80/2015/QH13, Điều 124', confidence: 'REMEMBERED' },
  dueOn: '2026-10-17',
  state: 'LATE',
  doneOn: null,
  derived: false,
  items: ['1.2'],
  lacking: [{ n: 4, number: '1.2', kinds: ['SUBMISSION', 'REPORT'] }],
  endangers: ['VERIFICATION_MEETING'],
};
const preparation = {
  sessionId: 'one',
  kind: 'REGULAR',
  opensOn: '2026-11-01',
  agendaId: 'a',
  steps: [step],
  next: null,
  contents: { id: 'S-26', legalBasis: 'Luật 87/2015/QH13, Điều 59', confidence: 'READ_IN_OLD_LAW' },
  missing: ['BUDGET'],
};

describe('the preparation', () => {
  it('says what is late, why, and what that endangers', async () => {
    found = json(200, preparation);
    page(PreparationPage);
    await screen.findByText('Đang trễ');
    expect(screen.getByText('Nếu trễ sẽ ảnh hưởng: Họp thẩm tra')).toBeTruthy();
    expect(screen.getByText('Luật 80/2015/QH13, Điều 124 (chưa đối chiếu)')).toBeTruthy();
    expect(screen.getByText('Liên quan nội dung 1.2')).toBeTruthy();
    expect(screen.getByText('Ngân sách')).toBeTruthy();
  });

  it('S-25: names the items that still lack papers', async () => {
    found = json(200, preparation);
    page(PreparationPage);
    await screen.findByText('Còn 1 nội dung chưa đủ tài liệu được tiếp nhận');
    const link = screen.getByRole('link', { name: 'Nội dung 1.2' });
    expect(link.getAttribute('href')).toBe('/agendas/a/items/4');
    expect(link.parentElement?.textContent).toBe('Nội dung 1.2: Tờ trình, Báo cáo');
  });

  it('S-12: says that the day follows from the papers', async () => {
    const done = { ...step, state: 'DONE', doneOn: '2026-10-16', derived: true, lacking: [] };
    found = json(200, { ...preparation, steps: [done] });
    page(PreparationPage);
    await screen.findByText(/tính theo ngày tiếp nhận tài liệu cuối cùng/);
  });

  it('says that a session has no agenda yet', async () => {
    found = json(200, { ...preparation, agendaId: null, steps: [] });
    page(PreparationPage);
    await screen.findByText('Kỳ họp chưa có chương trình.');
    expect(screen.getByText(/Chưa có quy định nào/)).toBeTruthy();
  });

  it('is closed to who may not read it', async () => {
    found = json(403, { detail: 'Vai trò của bạn không được làm việc này.' });
    page(PreparationPage);
    await screen.findByText('Vai trò của bạn không được làm việc này.');
  });
});

it('the chamber shows what happens now, and nothing while nothing does', async () => {
  found = json(200, { items: [{ presentNumber: '1.2', presentTitle: 'Báo cáo ngân sách' }] });
  const { unmount } = show(<PresentItem sessionId="s" every={1_000} />);
  await screen.findByText('Đang tiến hành: 1.2 Báo cáo ngân sách');
  unmount();
  found = json(200, { items: [{ presentNumber: null, presentTitle: null }] });
  const { container } = show(<PresentItem sessionId="t" every={1_000} />);
  await waitFor(() => expect(container.querySelector('p')).toBeNull());
});
