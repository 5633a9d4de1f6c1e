// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import { json, openPage, show } from '../../testing/page.tsx';
import { VoterRecommendationNew } from './RecommendationNew.tsx';

beforeAll(openPage);

const ID = '49194215-0000-4000-8000-000000000001';
const TEXT = `Kéo điện về ấp ${'và làm đường '.repeat(10)}`;

async function refusalOf(opinions: object[]) {
  const detail = `Ý kiến ${ID} đã được tổng hợp vào một kiến nghị khác.`;
  const refused = json(409, { type: 'https://x/opinion-already-consolidated', detail });
  const list = json(200, { items: opinions, next: null });
  vi.stubGlobal('fetch', (_: string, { method }: RequestInit) =>
    method === 'POST' ? refused() : list(),
  );
  show(<VoterRecommendationNew />, `/?opinion=${ID}`);
  await screen.findByText(
    opinions.length > 0 ? /^Kéo điện/ : 'Không có ý kiến nào chưa tổng hợp khớp với từ đang tìm.',
  );
  fireEvent.change(screen.getByLabelText('Kiến nghị'), { target: { value: 'Kéo điện' } });
  fireEvent.change(screen.getByLabelText('Lĩnh vực'), { target: { value: 'URBAN' } });
  fireEvent.click(screen.getByLabelText('Cấp tỉnh'));
  fireEvent.submit(document.querySelector('form') as HTMLFormElement);
  return (await screen.findByText(/đã được tổng hợp vào một kiến nghị khác/)).textContent;
}

it('a refusal names an opinion by how it begins, and the picker marks it', async () => {
  const said = await refusalOf([{ id: ID, text: TEXT, recommendationId: 'k' }]);
  expect(said).toMatch(/^Ý kiến «Kéo điện về ấp và làm .{20,45}…» đã được tổng hợp/);
  expect(screen.getByLabelText(/\(đã thuộc một kiến nghị\)$/)).toBeTruthy();
});

it('a refusal names no id of an opinion that was not read', async () =>
  expect(await refusalOf([])).toBe('Ý kiến đã chọn đã được tổng hợp vào một kiến nghị khác.'));
