import classes from './Icon.module.css';

const PATHS = {
  house: 'M4 11.5 12 5l8 6.5M6.5 10v9h11v-9M10 19v-5h4v5',
  agenda: 'M5 6.5h14v13H5zM5 10.5h14M8.5 4v4M15.5 4v4M8.5 14h3M8.5 16.7h7',
  inspection: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.2 15.2 20 20M8 10.7l2 2 3.2-4',
  envelope: 'M4 6.5h16v12H4zM4 7.5l8 6.2 8-6.2',
  people:
    'M9 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 9 11zM3 19.5c.3-3.6 2.6-5.6 6-5.6s5.7 2 6 5.6M15.5 4.9a3.2 3.2 0 0 1 0 5.9M17.3 14.3c2.2.6 3.5 2.4 3.7 5.2',
  bars: 'M4 20h16M6.5 20v-6M11 20V9.5M15.5 20v-8M20 20V5',
  bulb: 'M9 17.5h6M10 20.5h4M8.7 14.5C7.2 13.4 6.3 11.7 6.3 9.8a5.7 5.7 0 0 1 11.4 0c0 1.9-.9 3.6-2.4 4.7-.5.4-.8 1-.8 1.6v1.4h-5v-1.4c0-.6-.3-1.2-.8-1.6z',
  podium: 'M4 20v-5.5h16V20M7 14.5V9h10v5.5M12 9V5M9.5 5h5M12 14.5V20',
  database:
    'M12 9.5c4.1 0 7.5-1.2 7.5-2.8S16.1 4 12 4 4.5 5.2 4.5 6.7 7.9 9.5 12 9.5zM4.5 6.7v10.6C4.5 18.8 7.9 20 12 20s7.5-1.2 7.5-2.7V6.7M4.5 12c0 1.5 3.4 2.7 7.5 2.7s7.5-1.2 7.5-2.7',
  document: 'M6 3.5h9l4 4V20.5H6zM14.5 3.5v4.5H19M9 12h7M9 15.5h7',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.5-4 3.3-6.2 7.5-6.2s7 2.2 7.5 6.2',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  clock: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5V12l3 2',
  alert: 'M12 4 21 19.5H3zM12 10v4.5M12 17h.01',
  stop: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM6 18 18 6',
  dot: 'M12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z',
  right: 'M9 5.5 15.5 12 9 18.5',
  left: 'M15 5.5 8.5 12l6.5 6.5',
  down: 'M5.5 9 12 15.5 18.5 9',
  up: 'M5.5 15 12 8.5l6.5 6.5',
  download: 'M12 4v11.5M7 11l5 5 5-5M4.5 20h15',
  print: 'M7 9V4h10v5M7 17H4.5V9.5h15V17H17M7 14h10v6H7z',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.2 15.2 20 20',
  calendar: 'M5 6.5h14v13H5zM5 10.5h14M8.5 4v4M15.5 4v4',
  keyboard: 'M3 7h18v10.5H3zM6.5 10.5h.01M10 10.5h.01M13.5 10.5h.01M17 10.5h.01M8 14h8',
  formula: 'M17 5H7l5.5 7L7 19h10',
  out: 'M10 4.5H5v15h5M14.5 8l4 4-4 4M9 12h9.5',
} as const;

export type IconName = keyof typeof PATHS;

/** Our own line drawings on a 24-step grid; always beside a word, so hidden from screen readers. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg
      className={small ? classes.small : classes.icon}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' || name === 'dot' ? 2.6 : 1.7}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
