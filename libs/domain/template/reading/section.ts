import { BLOCK_KINDS } from '../../section/blocks/kind.ts';
import type { AllowedBlock, SectionDefinition } from '../definition.ts';
import { REPEATS_OVER, type SectionRepeat, type TemplateList, type TemplateListItem } from '../list.ts';
import { key, many, maybe, maybeSome, members, oneOf, type Read, truth, whole, words } from './shape.ts';
import { startingBlock } from './starting-block.ts';

const GUIDANCE = 4_000;
const HEADING = 400;

/** A section of a template, out of what may be anything. */
export const section: Read<SectionDefinition> = (value) => {
  const from = members(value);
  return {
    key: key(from.key),
    number: words(40)(from.number),
    heading: words(HEADING)(from.heading),
    level: oneOf([1, 2, 3] as const)(from.level),
    kind: oneOf(['text', 'group'] as const)(from.kind),
    writer: oneOf(['author', 'lead'] as const)(from.writer),
    required: truth(from.required),
    guidance: words(GUIDANCE)(from.guidance),
    ...maybeSome(from, 'starts', many(startingBlock, 60)),
    ...maybeSome(from, 'statement', words(1_000)),
    ...maybe(from, 'repeat', repeat),
    ...maybeSome(from, 'requires', many(oneOf(BLOCK_KINDS), BLOCK_KINDS.length)),
    ...maybe(from, 'allows', many(allowed, BLOCK_KINDS.length)),
    ...maybeSome(from, 'narrativeOnly', words(1_000)),
  };
};

/** A list of a template, out of what may be anything. */
export const templateList: Read<TemplateList> = (value) => {
  const from = members(value);
  return { key: key(from.key), name: words(200)(from.name), items: many(item, 300)(from.items) };
};

const item: Read<TemplateListItem> = (value) => {
  const from = members(value);
  return {
    key: key(from.key),
    name: words(HEADING)(from.name),
    ...maybeSome(from, 'group', key),
    ...maybeSome(from, 'wording', words(2_000)),
    ...maybeSome(from, 'starts', many(startingBlock, 60)),
    ...maybeSome(from, 'narrativeOnly', words(1_000)),
  };
};

const repeat: Read<SectionRepeat> = (value) => {
  const from = members(value);
  return { over: oneOf(REPEATS_OVER)(from.over), from: key(from.from) };
};

const allowed: Read<AllowedBlock> = (value) => {
  const from = members(value);
  return {
    kind: oneOf(BLOCK_KINDS)(from.kind),
    ...maybe(from, 'min', whole(0, 1_000)),
    ...maybe(from, 'max', whole(0, 1_000)),
  };
};
