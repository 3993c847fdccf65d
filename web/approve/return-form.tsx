import { Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useAct } from '../api/act.ts';
import { returnPaper } from '../paper/acts/operations.ts';
import { sectionName } from '../paper/words.ts';
import { ActForm } from '../ui/act/act-form.tsx';
import { RadioField, TickField } from '../ui/form/choice-field.tsx';
import { fieldProps } from '../ui/form/field-errors.tsx';
import type { ApprovalShown } from './operations.ts';

/** What somebody filled in to return a paper. */
export type TypedReturn = {
  readonly reason: string;
  readonly sectionIds: readonly string[];
  readonly to: 'author' | 'lead';
  readonly repeat: 'MINE' | 'MINE_AND_LATER' | 'ALL';
};

/** Nothing filled in yet; the steps that are usual. */
export const NO_RETURN: TypedReturn = { reason: '', sectionIds: [], to: 'author', repeat: 'MINE_AND_LATER' };

const REASON = 'return-reason';
const SECTIONS = 'return-sections';

const REPEATS = [
  { value: 'MINE_AND_LATER', title: 'My step and every later one', hint: 'The usual choice.' },
  { value: 'MINE', title: 'Only my step', hint: 'Approvals of other steps stay where the text stays.' },
  { value: 'ALL', title: 'Every step' },
] as const;

type ReturnFormProps = {
  approval: ApprovalShown;
  typed: TypedReturn;
  onType: (typed: TypedReturn) => void;
  onReload: () => Promise<unknown>;
};

/** Why the paper goes back, about which sections, to whom, and what has to be passed again. */
export function ReturnForm({ approval, typed, onType, onReload }: ReturnFormProps) {
  const { paper, reading } = approval;
  const navigate = useNavigate();
  const send = useAct(returnPaper, 'The paper cannot be returned');
  const sections = paper.sections.filter(({ kind }) => kind === 'TEXT');
  const led = sections.filter(({ id, ofAuthor }) => typed.sectionIds.includes(id) && !ofAuthor);
  const leads = [...new Set(led.map(({ lead }) => lead?.line ?? ''))];

  const check = () => [
    ...(typed.reason.trim() === ''
      ? [{ field: REASON, message: 'Enter the reason, in words the author can act on' }]
      : []),
    ...(typed.to === 'lead' && led.length === 0
      ? [{ field: SECTIONS, message: 'Choose the section whose lead should get it back' }]
      : []),
  ];

  return (
    <ActForm
      act={`Return edition ${reading.edition}`}
      check={check}
      onAct={(key) =>
        send({
          paperId: paper.id,
          on: { key, version: paper.version },
          hash: reading.hash,
          reason: typed.reason.trim(),
          sectionIds: [...typed.sectionIds],
          toLead: typed.to === 'lead',
          repeat: typed.repeat,
        })
      }
      onDone={() => void navigate({ to: '/papers/$paperId/returned', params: { paperId: paper.id } })}
      onReload={() => void onReload()}
    >
      {(errors) => (
        <>
          <Textarea
            {...fieldProps(REASON, errors)}
            label="Reason"
            description="What has to change. The author and governance will read it."
            rows={5}
            value={typed.reason}
            onChange={(event) => onType({ ...typed, reason: event.currentTarget.value })}
          />
          <TickField
            id={SECTIONS}
            label="Sections it is about"
            hint="Leave all of them empty when it is about the paper as a whole."
            choices={sections.map((section) => ({
              value: section.id,
              title: sectionName(section),
              hint: section.ofAuthor ? undefined : section.lead?.line,
            }))}
            values={typed.sectionIds}
            onChange={(sectionIds) => onType({ ...typed, sectionIds })}
            error={errors.find(({ field }) => field === SECTIONS)?.message}
          />
          <RadioField<TypedReturn['to']>
            id="return-to"
            label="Who gets it back"
            value={typed.to}
            onChange={(to) => onType({ ...typed, to })}
            choices={[
              { value: 'author', title: `The author, ${paper.author.line}` },
              {
                value: 'lead',
                title: leads.length === 0 ? 'The lead of a section' : `The lead: ${leads.join(', ')}`,
                hint: 'Their sections open again. The author is told too.',
              },
            ]}
          />
          <RadioField<TypedReturn['repeat']>
            id="return-repeat"
            label="What has to be passed again"
            value={typed.repeat}
            onChange={(repeat) => onType({ ...typed, repeat })}
            choices={REPEATS}
          />
        </>
      )}
    </ActForm>
  );
}
