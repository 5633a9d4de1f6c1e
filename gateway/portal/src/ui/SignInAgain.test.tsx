// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Problem } from '../api/problem.ts';
import { Expired } from '../frame/ExpiredNotice.tsx';
import { dropDrafts } from '../lib/drafts.ts';
import { ExpiredContext } from '../session/expired.ts';
import { me, openPage, show } from '../testing/page.tsx';
import { Boundary } from './Broken.tsx';
import { CommandForm } from './form/CommandForm.tsx';
import { Failure } from './States.tsx';

beforeAll(openPage);

const fields = { kind: { kind: 'text', label: 'Loại đơn' } } as const;

function Form({ secret }: { secret: boolean }) {
  const command = { id: 'x', path: '/api/x', fields, secret: () => secret, onDone: () => {} };
  return <CommandForm submit="Gửi" command={command} onCancel={() => {}} />;
}

/** Renders a page whose session has ended and whose case could not be reloaded. */
const ended = (form: boolean | null, who = me) =>
  show(
    <ExpiredContext value={true}>
      <Expired />
      <Failure part error={new Problem(401, {})} onRetry={() => {}} />
      {form !== null && <Form secret={form} />}
    </ExpiredContext>,
    '/',
    who,
  );

const kept = () => screen.queryByText(/vẫn được giữ trên máy này/);
const newTab = () => screen.queryByText('Đăng nhập ở thẻ mới');

describe('a session that has ended', () => {
  it('is shown once, with the state of the draft', () => {
    ended(false);
    expect(screen.getAllByText('Phiên làm việc đã hết')).toHaveLength(1);
    expect(kept()).not.toBeNull();
    expect(newTab()).toBeNull();
  });

  it('offers no action that loses a secret form', () => {
    ended(true);
    expect(kept()).toBeNull();
    expect(screen.queryByText('Đăng nhập lại')).toBeNull();
    expect(newTab()?.closest('a')?.target).toBe('_blank');
  });

  it('does not claim a draft after the user’s sign-out', async () => {
    ended(false, { ...me, username: 'mai' });
    const field = screen.getByLabelText('Loại đơn');
    fireEvent.change(field, { target: { value: 'khiếu nại' } });
    await waitFor(() => expect(localStorage.length).toBe(1));
    dropDrafts('mai');
    await waitFor(() => expect(newTab()).not.toBeNull());
  });
});

describe('a page that breaks', () => {
  function Breaking({ secret }: { secret: boolean }) {
    const [broken, setBroken] = useState(false);
    if (broken) throw new Error('broken');
    return (
      <>
        <button type="button" onClick={() => setBroken(true)}>
          hỏng
        </button>
        <Form secret={secret} />
      </>
    );
  }

  it.each([
    [false, /vẫn được giữ trên máy này/],
    [true, /không lưu gì trên máy/],
  ])('says what became of a form whose secrecy is %s', (secret, text) => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    show(
      <Boundary>
        <Breaking secret={secret} />
      </Boundary>,
    );
    fireEvent.click(screen.getByText('hỏng'));
    expect(screen.getByText(text)).toBeTruthy();
    quiet.mockRestore();
  });
});
