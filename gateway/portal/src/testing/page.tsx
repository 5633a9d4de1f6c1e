import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { vi } from 'vitest';
import { createQueryClient } from '../api/queries.ts';
import { startTexts } from '../i18n/index.ts';
import { addTexts } from '../i18n/more.ts';
import texts from '../i18n/vi/areas.ts';
import { MeProvider } from '../session/context.tsx';
import type { Me } from '../session/session.ts';

export const me: Me = {
  username: 'an',
  name: 'An',
  council: 'an-giang-2025',
  councilName: 'An Giang',
  gateway: 'an-giang',
  roles: ['office-staff', 'office-lead', 'coordinator'],
};

/** Adds what jsdom lacks and Mantine needs, and the texts. */
export async function openPage(): Promise<void> {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener() {},
    removeEventListener() {},
  }));
  await startTexts('vi');
  texts.forEach(addTexts);
}

export const json =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  async () =>
    new Response(JSON.stringify(body), {
      status,
      headers: { 'Content-Type': 'application/json', ...headers },
    });

/** Renders a page for a signed-in user at an address. */
export function show(children: ReactNode, at = '/', who: Me = me) {
  const queries = createQueryClient(() => {});
  const view = render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <MeProvider value={who}>
          <MemoryRouter initialEntries={[at]}>{children}</MemoryRouter>
        </MeProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { ...view, queries };
}
