import { createTheme } from '@mantine/core';
import { breakpoints, dark, fonts, gray, red, river, sizes, spaces } from './tokens.ts';

/** Mantine's theme, made from the tokens; it brings no colour or size of its own. */
export const theme = createTheme({
  colors: { river, gray, dark, red },
  primaryColor: 'river',
  primaryShade: { light: 7, dark: 6 },
  white: '#ffffff',
  black: gray[9],
  defaultRadius: 'md',
  radius: { xs: sizes.radius, sm: sizes.radius, md: sizes.radius, lg: sizes.radius },
  fontFamily: fonts.text,
  fontFamilyMonospace: fonts.mono,
  fontSizes: {
    xs: sizes['text-xs'],
    sm: sizes['text-sm'],
    md: sizes['text-md'],
    lg: sizes['text-lg'],
    xl: sizes['text-xl'],
  },
  lineHeights: { md: sizes.leading },
  spacing: {
    xs: spaces['space-2'] ?? '',
    sm: spaces['space-3'] ?? '',
    md: spaces['space-4'] ?? '',
    lg: spaces['space-6'] ?? '',
    xl: spaces['space-8'] ?? '',
  },
  breakpoints,
  headings: { fontWeight: sizes['weight-strong'] },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: Object.fromEntries(
    [
      'TextInput',
      'Textarea',
      'NativeSelect',
      'Checkbox',
      'CheckboxGroup',
      'Radio',
      'RadioGroup',
    ].map((name) => [name, { defaultProps: { size: 'md' } }]),
  ),
});
