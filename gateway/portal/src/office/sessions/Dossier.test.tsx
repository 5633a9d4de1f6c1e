// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { json, openPage, show } from '../../testing/page.tsx';
import { AgendaItemPage } from './AgendaItemPage.tsx';
import { PaperNew } from './PaperNew.tsx';

beforeAll(openPage);

const paper = (kind: string, more: object) => ({
  kind,
  need: 'ALWAYS',
  rule: { id: 'S-12', legalBasis: 'Quy chế làm việc', confidence: 'REMEMBERED' },
  wanted: true,
  standing: 'MISSING',
  since: null,
  paperId: null,
  due: [{ milestone: 'PAPERS_TO_DEPUTIES', on: '2026-11-03', late: false }],
  ...more,
});
const item = {
  n: 3,
  number: '2.1',
  parent: null,
  depth: 1,
  title: 'Mức hỗ trợ học phí',
  kind: 'NORMATIVE_DRAFT',
  minutes: null,
  withdrawn: null,
  finishedAt: null as string | null,
  present: false,
  actions: [],
  papers: [
    paper('SUBMISSION', {
      standing: 'ACCEPTED',
      since: '2026-11-01T02:00:00Z',
      paperId: 'w-1',
    }),
    paper('VERIFICATION_REPORT', {
      due: [{ milestone: 'VERIFICATION_REPORT', on: '2026-10-20', late: true }],
    }),
    paper('RELATED_PAPERS', { need: 'IF_THERE_ARE_ANY', wanted: false }),
  ],
};
const agenda = { id: 'a-1', sessionId: 's-1', stage: 'DRAFTED', items: [item], version: 1 };

let found: object;

beforeEach(() => {
  found = agenda;
  vi.stubGlobal('fetch', (path: string) =>
    path.includes('?') ? json(200, { items: [{ id: 'a-1' }] })() : json(200, found)(),
  );
});

const page = () =>
  show(
    <Routes>
      <Route path="/:id/items/:n" element={<AgendaItemPage />} />
    </Routes>,
    '/a-1/items/3',
  );

describe('the dossier of an item', () => {
  it('S-12: says how far each paper has come, and leads to it', async () => {
    page();
    const link = await screen.findByRole('link', { name: 'Tờ trình' });
    expect(link.getAttribute('href')).toBe('/papers/w-1');
    expect(screen.getByText('Đã tiếp nhận')).toBeTruthy();
    expect(screen.getAllByText('Chưa có')).toHaveLength(1);
    expect(screen.getByText('Nếu có')).toBeTruthy();
  });

  it('H-07: marks what was not accepted on its due day', async () => {
    page();
    expect(await screen.findAllByText('Trễ hạn')).toHaveLength(1);
  });

  it('registers a missing paper with its kind and its item', async () => {
    page();
    const links = await screen.findAllByRole('link', { name: /^Thêm tài liệu này/ });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/papers/new?session=s-1&item=3&kind=VERIFICATION_REPORT',
      '/papers/new?session=s-1&item=3&kind=RELATED_PAPERS',
    ]);
  });

  it('registers nothing for an item that is finished', async () => {
    found = { ...agenda, items: [{ ...item, finishedAt: '2026-11-08T02:00:00Z' }] };
    page();
    await screen.findByText('Đã tiếp nhận');
    expect(screen.queryByRole('link', { name: /^Thêm tài liệu này/ })).toBeNull();
  });
});

it('the form of a paper begins with the kind and the item that it was opened for', async () => {
  show(<PaperNew />, '/papers/new?session=s-1&item=3&kind=VERIFICATION_REPORT');
  await screen.findByRole('radio', { name: '2.1 Mức hỗ trợ học phí', checked: true });
  const kinds = screen.getByRole('combobox') as HTMLSelectElement;
  expect(kinds.selectedOptions[0]?.textContent).toBe('Báo cáo thẩm tra');
});
