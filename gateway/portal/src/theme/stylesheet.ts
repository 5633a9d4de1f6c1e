import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core';
import { theme } from './theme.ts';
import { fonts, schemes, sizes, spaces } from './tokens.ts';

const own = (table: Record<string, string>) =>
  Object.fromEntries(Object.entries(table).map(([name, value]) => [`--cl-${name}`, value]));

/** The rules that Mantine would otherwise write into a `<style>` element at run time. */
const overrides = (scheme: 'light' | 'dark') => {
  const colours = schemes[scheme];
  return {
    '--mantine-color-text': colours.ink,
    '--mantine-color-body': colours.page,
    '--mantine-color-dimmed': colours.muted,
    '--mantine-color-placeholder': colours.muted,
    '--mantine-color-error': colours.late,
    '--mantine-color-anchor': colours.accent,
    '--mantine-color-default': colours.page,
    '--mantine-color-default-hover': colours.hover,
    '--mantine-color-default-color': colours.ink,
    '--mantine-color-default-border': colours['line-strong'],
    '--mantine-primary-color-filled': colours.accent,
    '--mantine-primary-color-filled-hover': colours['accent-hover'],
    '--mantine-color-river-filled': colours.accent,
    '--mantine-color-river-filled-hover': colours['accent-hover'],
    '--mantine-color-river-light-color': colours.accent,
    '--mantine-color-river-light': colours['accent-soft'],
    '--mantine-color-river-light-hover': colours['accent-soft'],
    '--mantine-primary-color-contrast': colours['on-accent'],
    '--mantine-color-white': scheme === 'dark' ? colours['on-accent'] : '#ffffff',
  };
};

/** Only the colours that the portal uses; Mantine's other twelve palettes are left out. */
const kept = new Set(['river', 'gray', 'dark', 'red']);

/** Returns the whole of `virtual:theme.css`: tokens and Mantine's variables, for both schemes. */
export function stylesheet(): string {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme);
  merged.colors = Object.fromEntries(
    Object.entries(merged.colors).filter(([name]) => kept.has(name)),
  ) as typeof merged.colors;
  const resolved = defaultCssVariablesResolver(merged);
  return convertCssVariables({
    variables: {
      ...resolved.variables,
      ...own(spaces),
      ...own(sizes),
      '--cl-font': fonts.text,
      '--cl-font-there': fonts.there,
      '--cl-font-mono': fonts.mono,
    },
    light: { ...resolved.light, ...overrides('light'), ...own(schemes.light) },
    dark: { ...resolved.dark, ...overrides('dark'), ...own(schemes.dark) },
  });
}
