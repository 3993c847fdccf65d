import type { Draft, DraftSection } from '@countersign/database';
import {
  type EditionContent,
  type EditionSection,
  editionMemory,
  parseSectionDoc,
  placeReasons,
  referenceReasons,
} from '@countersign/document';
import {
  canonicalJson,
  type EditionMemory,
  filledLines,
  isWritten,
  type Json,
  periodLabel,
  type Reason,
} from '@countersign/domain';
import { sha256 } from '../platform/digest.ts';

/** A draft as it would be frozen: its content, the text that is hashed, and the hash. */
export interface FrozenDraft {
  readonly content: EditionContent;
  readonly canonical: string;
  readonly hash: string;
}

/** A draft that may become an edition, with what is remembered of it and what only its whole text shows against it. */
export interface SubmittedDraft extends FrozenDraft {
  readonly memory: EditionMemory;
  readonly reasons: readonly Reason[];
}

/** Freezes a draft: the same draft always gives the same hash, whoever asks and whenever. */
export function freeze(draft: Draft): FrozenDraft {
  const content = contentOf(draft);
  const canonical = canonicalJson(content as unknown as Json);
  return { content, canonical, hash: sha256(canonical) };
}

/** Freezes a draft to be submitted. */
export function freezeToSubmit(draft: Draft): SubmittedDraft {
  const frozen = freeze(draft);
  const { content } = frozen;
  const reasons = [...placeReasons(content), ...referenceReasons(content)];
  return { ...frozen, memory: editionMemory(content), reasons };
}

/** What a template does not say is left out, so that the text of papers from earlier templates keeps its hash. */
const contentOf = (draft: Draft): EditionContent => ({
  format: 'countersign/edition@1',
  title: draft.title,
  marking: {
    tier: 'OFFICIAL',
    sensitive: draft.sensitive,
    ...(draft.handling ? { handling: draft.handling } : {}),
  },
  ...(draft.footer ? { footer: draft.footer } : {}),
  ...writtenIn(draft),
  reportTo: draft.reportTo,
  reportFrom: draft.reportFrom,
  strategy: draft.strategy,
  period: { kind: draft.period.kind, calendar: draft.period.calendar, start: draft.period.start },
  periodLabel: periodLabel(draft.period),
  sections: draft.sections.map((section) => sectionOf(section, draft.leadLabel)),
});

function writtenIn({ frontSheetFields, frontSheetValues }: Draft): Pick<EditionContent, 'written'> {
  const written = filledLines({ lines: frontSheetFields.filter(isWritten), values: frontSheetValues });
  return written.length === 0 ? {} : { written };
}

const sectionOf = (section: DraftSection, leadLabel: string): EditionSection => ({
  key: section.key,
  number: section.number,
  level: section.level,
  heading: section.heading,
  kind: section.kind,
  ...(section.leadLine ? { leadLabel, leadLine: section.leadLine } : {}),
  status: statusOf(section),
  ...(section.writtenBy ? { writtenBy: section.writtenBy } : {}),
  doc: section.content ? parseSectionDoc(section.content) : null,
});

function statusOf(section: DraftSection): EditionSection['status'] {
  if (section.ofAuthor) return 'author';
  if (section.state === 'no-update') return 'no-update';
  if (section.onBehalf) return 'written-on-behalf';
  if (section.state === 'accepted') return 'accepted';
  return section.state === 'submitted' ? 'signed' : 'unsigned';
}
