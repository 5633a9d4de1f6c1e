/**
 * Every colour, size and distance of the portal. Nothing outside this folder may name one:
 * `npm run lint` refuses it. The stylesheet (`virtual:theme.css`) and the Mantine theme are both
 * made from these tables, at build time, so that the page needs no inline style.
 */

type Shades = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** River teal for buttons and links. Seven is the accent of the light scheme. */
export const river: Shades = [
  '#eef7f6',
  '#d9eceb',
  '#b0d8d5',
  '#7fc0bb',
  '#52a7a2',
  '#2f8d89',
  '#177b78',
  '#0f6e6e',
  '#0b5757',
  '#083f40',
];

/** Greys with a touch of teal, for the rest of the page. */
export const gray: Shades = [
  '#f6f9f8',
  '#eef2f1',
  '#e2e8e7',
  '#d1dad8',
  '#b3bfbc',
  '#87948f',
  '#5f6d6a',
  '#4a5755',
  '#2f3938',
  '#182020',
];

/** The surfaces of the dark scheme, under Mantine's name, from text (0) to the darkest (9). */
export const dark: Shades = [
  '#dde5e3',
  '#bbc7c5',
  '#9eacaa',
  '#778482',
  '#465352',
  '#364241',
  '#1f2828',
  '#141b1b',
  '#101616',
  '#0b1010',
];

/** Only for late and refused things. */
export const red: Shades = [
  '#fdf1ee',
  '#fadfd8',
  '#f3c0b3',
  '#f0a08c',
  '#e67f66',
  '#d65f42',
  '#c44a2d',
  '#ad3a20',
  '#8c2e19',
  '#6a2212',
];

/** Semantic colours: one meaning each, in both schemes. */
export const schemes = {
  light: {
    page: '#ffffff',
    raised: '#ffffff',
    sunken: gray[0],
    hover: gray[1],
    ink: gray[9],
    muted: gray[6],
    line: gray[2],
    'line-strong': gray[5],
    accent: river[7],
    'accent-hover': river[8],
    'accent-soft': river[0],
    'accent-line': river[3],
    'on-accent': '#ffffff',
    late: red[7],
    'late-soft': red[0],
    soon: '#855300',
    'soon-soft': '#fdf4e3',
    done: '#3b6b1c',
    'done-soft': '#f0f6ea',
    'chart-bar': river[7],
    'chart-undivided': river[3],
    'chart-second': '#855300',
    'chart-third': gray[6],
    'chart-grid': gray[2],
  },
  dark: {
    page: dark[7],
    raised: dark[6],
    sunken: dark[8],
    hover: dark[6],
    ink: dark[0],
    muted: dark[2],
    line: '#2b3635',
    'line-strong': dark[3],
    accent: river[3],
    'accent-hover': river[2],
    'accent-soft': '#12302f',
    'accent-line': river[6],
    'on-accent': '#06201f',
    late: red[3],
    'late-soft': '#3a1d16',
    soon: '#e6b75a',
    'soon-soft': '#33270f',
    done: '#a5cf86',
    'done-soft': '#1f2f15',
    'chart-bar': river[4],
    'chart-undivided': river[8],
    'chart-second': '#e6b75a',
    'chart-third': dark[1],
    'chart-grid': '#2b3635',
  },
} as const;

/** Sizes are steps of 4 px, written in rem so that they follow the reader's text size. */
const steps = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 24] as const;

export const spaces = Object.fromEntries(steps.map((n) => [`space-${n}`, `${n * 0.25}rem`]));

export const sizes = {
  'text-xs': '0.8125rem',
  'text-sm': '0.875rem',
  'text-md': '1rem',
  'text-lg': '1.125rem',
  'text-xl': '1.375rem',
  'text-2xl': '1.75rem',
  'text-figure': '2.25rem',
  'leading-tight': '1.3',
  leading: '1.5',
  'weight-normal': '400',
  'weight-medium': '500',
  'weight-strong': '600',
  radius: '6px',
  'radius-full': '999px',
  hairline: '1px',
  rule: '2px',
  'focus-width': '3px',
  icon: '1.25rem',
  'icon-sm': '1rem',
  touch: '2.75rem',
  reading: '72ch',
  form: '36rem',
  'top-height': '3.5rem',
  'nav-width': '14.5rem',
  'nav-narrow': '5.5rem',
  'bottom-height': '3.75rem',
  aside: '20rem',
  'page-max': '90rem',
  'menu-width': '17rem',
  'field-short': '12rem',
  'field-number': '9rem',
  'column-wide': '18rem',
  cell: '5rem',
  'chart-height': '18rem',
  mark: '2rem',
  'mark-large': '5rem',
  shadow: '0 4px 16px rgba(8, 24, 24, 0.16)',
  'print-text': '11pt',
} as const;

/** Measures of charts, in the px units of a drawing. */
export const chart = {
  row: 36,
  bar: 22,
  axis: 36,
  name: 150,
  nameNarrow: 104,
  value: 72,
  lineHeight: 260,
  smallHeight: 150,
  stroke: 2,
  text: 14,
} as const;

/** Where the frame changes shape, in em, so that a larger text changes it earlier. */
export const breakpoints = {
  xs: '30em',
  sm: '48em',
  md: '62em',
  lg: '75em',
  xl: '90em',
} as const;

/**
 * The media queries of stylesheets: `@media (--phone)`. Nothing else names a width.
 */
export const media = {
  '--small-phone': `(max-width: ${breakpoints.xs})`,
  '--phone': `(max-width: ${breakpoints.sm})`,
  '--one-column': `(max-width: ${breakpoints.md})`,
  '--icons': `(max-width: ${breakpoints.lg})`,
  '--wide': `(min-width: ${breakpoints.lg})`,
} as const;

const there = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

export const fonts = {
  text: `'Be Vietnam Pro', ${there}`,
  /** What every device has. */
  there,
  mono: "ui-monospace, 'SFMono-Regular', Menlo, Consolas, 'Liberation Mono', monospace",
} as const;
