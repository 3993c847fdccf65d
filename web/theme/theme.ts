import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';
import { dark, light, type Tokens } from './tokens.ts';

const INK: MantineColorsTuple = [
  '#eef2f9',
  '#dce4f1',
  '#bfd4f8',
  '#a3c0f2',
  '#7d9fdc',
  '#5a7fc2',
  '#3d62a6',
  '#2b4f8d',
  '#1f3f77',
  '#152e5a',
];
const WARM_GREY: MantineColorsTuple = [
  '#faf8f4',
  '#f5f2ec',
  '#ece8df',
  '#ddd7cb',
  '#c4bcae',
  '#a49b8d',
  '#837b6e',
  '#5b554b',
  '#3b3731',
  '#211e1a',
];
const LAMPLIGHT: MantineColorsTuple = [
  '#ece7de',
  '#d3ccc0',
  '#b8b0a3',
  '#8f8779',
  '#4b4740',
  '#3b3832',
  '#2b2925',
  '#211f1c',
  '#171614',
  '#100f0e',
];

/** What stands on the accent follows the scheme: white on ink-blue by day, ink on light blue by lamplight. */
const variantColours: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input);
  return input.variant === 'filled' ? { ...colours, color: 'var(--cs-on-accent)' } : colours;
};

/** The head of a dialog is no banner of the page, although it is a `header`. */
const DIALOG = { overlayProps: { backgroundOpacity: 0.5 }, attributes: { header: { role: 'none' } } };

/** Mantine's material cut to our pattern: type, colour, measure. What a component needs beyond it is in global.css. */
export const theme = createTheme({
  fontFamily: "'Countersign Sans', 'Source Sans 3', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  headings: {
    fontFamily: "'Countersign Sans', 'Source Sans 3', system-ui, sans-serif",
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '2.125rem', lineHeight: '1.15' },
      h2: { fontSize: '1.5rem', lineHeight: '1.25' },
      h3: { fontSize: '1.1875rem', lineHeight: '1.3' },
    },
  },
  fontSizes: { xs: '0.875rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.1875rem', xl: '1.375rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.55', xl: '1.55' },
  radius: { xs: '2px', sm: '3px', md: '4px', lg: '6px', xl: '8px' },
  defaultRadius: 'sm',
  colors: { ink: INK, gray: WARM_GREY, dark: LAMPLIGHT },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 3 },
  variantColorResolver: variantColours,
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'never',
  components: {
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Modal: { defaultProps: { ...DIALOG, centered: true, transitionProps: { duration: 0 } } },
    Drawer: { defaultProps: { ...DIALOG, transitionProps: { duration: 120 } } },
  },
});

function variables(tokens: Tokens): Record<string, string> {
  return {
    ...Object.fromEntries(Object.entries(tokens).map(([name, colour]) => [`--cs-${name}`, colour])),
    '--mantine-color-body': tokens.paper,
    '--mantine-color-text': tokens.ink,
    '--mantine-color-dimmed': tokens['ink-soft'],
    '--mantine-color-placeholder': tokens['ink-soft'],
    '--mantine-color-anchor': tokens.accent,
    '--mantine-color-error': tokens.attention,
    '--mantine-color-default': tokens.paper,
    '--mantine-color-default-hover': tokens.sunken,
    '--mantine-color-default-color': tokens.ink,
    '--mantine-color-default-border': tokens['line-strong'],
    '--mantine-primary-color-contrast': tokens['on-accent'],
    '--mantine-color-ink-filled': tokens.accent,
    '--mantine-color-ink-filled-hover': tokens['accent-hover'],
    '--mantine-color-ink-light': tokens['accent-soft'],
    '--mantine-color-ink-light-color': tokens.accent,
    '--mantine-color-ink-outline': tokens.accent,
  };
}

/** Gives every token of the scheme in force as a CSS variable, and Mantine's own variables their values from it. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: variables(light),
  dark: variables(dark),
});
