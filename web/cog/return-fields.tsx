import { useQuery } from '@apollo/client/react';
import type { VariablesOf } from '../api/graphql.ts';
import { sectionName } from '../paper/words.ts';
import { RadioField, TickField } from '../ui/form/choice-field.tsx';
import { type recordCogOutcomeMutation, returnableSectionsQuery } from './operations.ts';

/** Where a returned paper goes, what the return is about, and which steps it passes again. */
export type Return = {
  readonly sectionIds: string[];
  readonly toLead: boolean;
  readonly repeat: VariablesOf<typeof recordCogOutcomeMutation>['repeat'];
};

type ReturnFieldsProps = { paperId: string; value: Return; onChange: (value: Return) => void };

/** Asks what a return is about. */
export function ReturnFields({ paperId, value, onChange }: ReturnFieldsProps) {
  const { data } = useQuery(returnableSectionsQuery, { variables: { paperId } });
  const sections = (data?.paper?.sections ?? []).filter(({ kind }) => kind === 'TEXT');
  const hasLead = sections.some(({ id, ofAuthor }) => !ofAuthor && value.sectionIds.includes(id));
  return (
    <>
      <TickField
        id="return-sections"
        label="Which sections is it about? (optional)"
        values={value.sectionIds}
        onChange={(sectionIds) => onChange({ ...value, sectionIds: [...sectionIds], toLead: false })}
        choices={sections.map((section) => ({
          value: section.id,
          title: sectionName(section),
          hint: section.ofAuthor ? undefined : section.lead?.line,
        }))}
      />
      <RadioField
        id="return-to"
        label="Who gets it back?"
        value={value.toLead ? 'lead' : 'author'}
        onChange={(to) => onChange({ ...value, toLead: to === 'lead' })}
        choices={[
          { value: 'author', title: 'The author' },
          {
            value: 'lead',
            title: 'The lead of the section',
            hint: hasLead ? undefined : 'Choose a section that has a lead first.',
            disabled: !hasLead,
          },
        ]}
      />
      <RadioField
        id="return-repeat"
        label="Which steps does it pass again?"
        value={value.repeat}
        onChange={(repeat) => onChange({ ...value, repeat })}
        choices={[
          { value: 'MINE', title: 'Only COG', hint: 'Other approvals stand if the text stays the same.' },
          { value: 'MINE_AND_LATER', title: 'COG and the steps after it' },
          { value: 'ALL', title: 'All steps, from the Chief Officer on' },
        ]}
      />
    </>
  );
}
