// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import { json, openPage, show } from '../../testing/page.tsx';
import { SeatsNotice } from './SeatsNotice.tsx';

beforeAll(openPage);

const SEATS: Record<string, object> = {
  '/api/sessions/v1/terms/agreeing/seats': { inOffice: 84, stated: 84, differs: false },
  '/api/sessions/v1/terms/differing/seats': { inOffice: 83, stated: 84, differs: true },
};

it('V-07 warns only where the directory and the term disagree', async () => {
  vi.stubGlobal('fetch', (path: string) => json(200, SEATS[path.split('?')[0] ?? ''])());
  show(
    <>
      <SeatsNotice termId="agreeing" />
      <SeatsNotice termId="differing" />
    </>,
  );
  await screen.findByText(/có 83 đại biểu đương nhiệm, nhiệm kỳ ghi 84/);
  expect(screen.getAllByText(/không khớp/)).toHaveLength(1);
});
