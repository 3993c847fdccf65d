/** The colours of one scheme, by what they are for. Names are the CSS variables `--cs-*` in kebab-case. */
export type Tokens = { readonly [name in keyof typeof light]: string };

/** Paper on a warm desk, written in ink-blue. */
export const light = {
  desk: '#f5f2ec',
  paper: '#fffefb',
  sunken: '#ece8df',
  line: '#ddd7cb',
  'line-strong': '#837b6e',
  ink: '#211e1a',
  'ink-soft': '#5b554b',
  accent: '#1f3f77',
  'accent-hover': '#152e5a',
  'accent-soft': '#e4eaf5',
  'on-accent': '#ffffff',
  focus: '#1f5fd0',
  idle: '#57524a',
  'idle-soft': '#ebe7de',
  moving: '#1f4a8f',
  'moving-soft': '#e1eaf8',
  waiting: '#7a4a00',
  'waiting-soft': '#fbecd0',
  done: '#22603a',
  'done-soft': '#e0f0e4',
  attention: '#a32018',
  'attention-soft': '#fbe5e1',
} as const;

/** The same desk by lamplight: surfaces rise as they get lighter, colours are chosen anew and not inverted. */
export const dark: Tokens = {
  desk: '#171614',
  paper: '#211f1c',
  sunken: '#100f0e',
  line: '#3b3832',
  'line-strong': '#8f8779',
  ink: '#ece7de',
  'ink-soft': '#b8b0a3',
  accent: '#a3c0f2',
  'accent-hover': '#bfd4f8',
  'accent-soft': '#26324a',
  'on-accent': '#0f1d38',
  focus: '#8fb8ff',
  idle: '#c3bbae',
  'idle-soft': '#35322d',
  moving: '#a9c6f7',
  'moving-soft': '#22304a',
  waiting: '#f0c274',
  'waiting-soft': '#3d2f16',
  done: '#93d3a6',
  'done-soft': '#1d3526',
  attention: '#ffaba0',
  'attention-soft': '#47211c',
};
