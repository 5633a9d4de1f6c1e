import { afterEach } from 'vitest';
import { locks } from './locks.ts';

if (typeof document !== 'undefined') {
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  const { cleanup } = await import('@testing-library/react');
  afterEach(() => {
    cleanup();
    localStorage.clear();
    sessionStorage.clear();
  });
}
