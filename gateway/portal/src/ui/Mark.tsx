/** Our own mark: nine lines that leave one river. Never the State emblem. */
const LINES =
  'M3 20C17 20 21 5 38.6 5M3 21C17 21 21 9.75 40.2 9.75M3 22C17 22 21 14.5 41.8 14.5M3 23C17 23 21 19.25 43.4 19.25M3 24C17 24 21 24 45 24M3 25C17 25 21 28.75 43.4 28.75M3 26C17 26 21 33.5 41.8 33.5M3 27C17 27 21 38.25 40.2 38.25M3 28C17 28 21 43 38.6 43';

export function Mark({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d={LINES} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
