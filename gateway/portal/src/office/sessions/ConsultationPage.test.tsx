// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { json, me, openPage, show } from '../../testing/page.tsx';
import { ConsultationPage } from './ConsultationPage.tsx';

const DEPUTY = { ...me, roles: ['deputy'] as typeof me.roles };
const open = {
  id: 'one',
  termId: 't',
  title: 'Đầu tư công',
  text: 'Xin ý kiến',
  resolutionId: null,
  paper: null,
  edition: 2,
  stage: 'OPEN',
  askedAt: '2026-11-01T01:00:00Z',
  deadline: '2026-11-05T10:00:00Z',
  closedAt: null,
  closedEarly: false,
  asked: 2,
  answered: 0,
  tally: null,
  ownAsked: true,
  own: null,
  deputies: [],
  reminders: [],
  corrections: [],
  cancelledBecause: null,
  actions: [{ name: 'giveOpinion', allowed: true, reason: null }],
  version: 1,
};

let read: object;
let sent: object[];

beforeAll(openPage);
beforeEach(() => {
  read = open;
  sent = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    if (init.method === 'POST') {
      sent.push(JSON.parse(String(init.body)));
      return json(201, { id: 'o', version: 1, events: [], answer: {} })();
    }
    return json(200, /\/one$/.test(path) ? read : { items: [], next: null }, { ETag: '"1"' })();
  });
});

function page() {
  show(
    <Routes>
      <Route path="/:id" element={<ConsultationPage />} />
    </Routes>,
    '/one',
    DEPUTY,
  );
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

it('lets a deputy agree with two presses, to the words that were read', async () => {
  page();
  await press('Đồng ý');
  await press('Gửi ý kiến');
  await waitFor(() => expect(sent).toEqual([{ stance: 'AGREE', edition: 2 }]));
});

it('asks for the reasons of who does not agree', async () => {
  page();
  await press('Không đồng ý');
  await press('Gửi ý kiến');
  expect(sent).toEqual([]);
  const reasons = screen.getByLabelText(/Lý do, nội dung ý kiến/);
  fireEvent.change(reasons, { target: { value: 'Chưa rõ nguồn vốn' } });
  await press('Gửi ý kiến');
  await waitFor(() =>
    expect(sent).toEqual([{ stance: 'DISAGREE', reasons: 'Chưa rõ nguồn vốn', edition: 2 }]),
  );
});

it('says what is recorded only after the server has it', async () => {
  page();
  await screen.findByRole('button', { name: 'Đồng ý' });
  expect(screen.queryByText(/Đã ghi nhận/)).toBeNull();
  read = {
    ...open,
    own: { stance: 'AGREE', reasons: null, edition: 2, at: '2026-11-02T01:00:00Z' },
  };
  await press('Đồng ý');
  await press('Gửi ý kiến');
  await screen.findByText(/Đã ghi nhận: Đồng ý, lúc 08:00 02\/11\/2026/);
});
