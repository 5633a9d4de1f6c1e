// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import { json, openPage, show } from '../../testing/page.tsx';
import { useChamberCommand } from './useChamberCommand.ts';

beforeAll(openPage);

function Presses() {
  const { state, send } = useChamberCommand();
  return (
    <>
      {['yes', 'no'].map((name) => (
        <button key={name} type="button" onClick={() => void send(name, '/ballots', { name })}>
          {name}
        </button>
      ))}
      <output>{state?.phase}</output>
    </>
  );
}

it('repeats a press without an answer, but not after another press', async () => {
  const sent: string[] = [];
  let away = true;
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    const key = new Headers(init.headers).get('Idempotency-Key');
    sent.push(`${JSON.parse(String(init.body)).name} ${key}`);
    return away ? Promise.reject(new TypeError('away')) : json(200, {})();
  });
  show(<Presses />);
  const press = async (name: string, phase: string) => {
    const before = sent.length;
    fireEvent.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(sent).toHaveLength(before + 1));
    await screen.findByText(phase);
  };
  await press('yes', 'failed');
  await press('yes', 'failed');
  expect(sent[1]).toBe(sent[0]);
  away = false;
  await press('no', 'done');
  await press('yes', 'done');
  expect(sent[3]).not.toBe(sent[0]);
});
