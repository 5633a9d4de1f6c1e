// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { Route, Routes } from 'react-router';
import { beforeAll, expect, it, vi } from 'vitest';
import { json, openPage, show } from '../testing/page.tsx';
import { PetitionPage } from './petitions/PetitionPage.tsx';
import { SupervisionPage } from './supervision/SupervisionPage.tsx';
import { VoterRecommendationPage } from './voters/RecommendationPage.tsx';

beforeAll(openPage);

const step = (type: string, detail: string | null) => ({
  type: `vn.hdnd.x.${type}.v1`,
  on: '2026-11-01',
  detail,
});

/** A case with its history from a service, and the expected texts. */
const HISTORIES: [string, ComponentType, object[], string[]][] = [
  [
    'petition',
    PetitionPage,
    [step('petition-received', '12/TCD'), step('petition-closed', 'WITHDRAWN')],
    ['12/TCD', 'Người gửi rút đơn'],
  ],
  [
    'supervision',
    SupervisionPage,
    [
      step('supervision-opened', null),
      step('supervision-concluded', '2'),
      step('recommendation-answered', '1 · Sở Tài chính · PARTLY_DONE'),
      step('recommendation-verified', '2 · Ban A · Sở B · DOES_NOT_MEET'),
    ],
    [
      '2 kiến nghị',
      'Kiến nghị 1 · Sở Tài chính · Thực hiện một phần',
      'Kiến nghị 2 · Ban A · Sở B · Không đạt yêu cầu',
    ],
  ],
  [
    'voter recommendation',
    VoterRecommendationPage,
    [
      step('recommendation-consolidated', null),
      step('recommendation-forwarded', 'Sở Y tế'),
      step('recommendation-answered', 'EXPLAINED'),
    ],
    ['Sở Y tế', 'Đã giải trình, thông tin'],
  ],
];

it.each(HISTORIES)('the history of a %s is in words', async (_, Page, timeline, said) => {
  vi.stubGlobal(
    'fetch',
    json(200, {
      id: 'one',
      status: 'CLOSED',
      ineligibleGrounds: [],
      supervisedBodies: [],
      recommendations: [],
      opinionIds: [],
      actions: [],
      closingReasons: [],
      opinionCount: 1,
      timeline,
    }),
  );
  const page = (
    <Routes>
      <Route path="/:id" element={<Page />} />
    </Routes>
  );
  const { container } = show(page, '/one');
  await screen.findByRole('heading', { level: 1 });
  const details = container.querySelectorAll('ol[class*=timeline] [class*=detail]');
  expect([...details].map(({ textContent }) => textContent)).toEqual(said);
});
