import { BLOCKS, ROW_BLOCK_KINDS, type StartingBlock } from '@countersign/domain';

/** What can be added to the start of a section: a name, and the block as it begins. */
export type NewStart = { readonly value: string; readonly label: string; readonly block: StartingBlock };

const CAPTIONS: Readonly<Record<string, string>> = {
  dashboard: 'Delivery plan',
  'risk-register': 'Risks',
  consultation: 'Who was consulted',
};

/** Everything a section can start with: text, then every block of rows, then the chart of the table before it. */
export const NEW_STARTS: readonly NewStart[] = [
  { value: 'heading', label: 'Heading', block: { block: 'heading', text: '' } },
  {
    value: 'achieved',
    label: 'Heading “Delivery Achieved”',
    block: { block: 'heading', text: '{achieved}' },
  },
  {
    value: 'scheduled',
    label: 'Heading “Delivery Scheduled”',
    block: { block: 'heading', text: '{scheduled}' },
  },
  { value: 'paragraph', label: 'Paragraph', block: { block: 'paragraph', text: '' } },
  { value: 'list', label: 'List', block: { block: 'list' } },
  ...ROW_BLOCK_KINDS.filter((kind) => kind !== 'statement').map((kind): NewStart => {
    const { name, settings } = BLOCKS[kind];
    if (kind === 'comparison')
      return { value: kind, label: name, block: { block: 'comparison-table', caption: '', measures: [] } };
    const caption = settings.some(({ key }) => key === 'caption') ? CAPTIONS[kind] : undefined;
    return {
      value: kind,
      label: name,
      block: { block: 'rows', kind, ...(caption ? { settings: { caption } } : {}) },
    };
  }),
  { value: 'chart', label: 'Chart of the table before it', block: { block: 'chart', form: 'bars' } },
];
