import {
  REPEATS_OVER,
  type RepeatOver,
  type SectionDefinition,
  type TemplateDefinition,
  type TemplateProblem,
} from '@countersign/domain';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { TickField } from '../../ui/form/choice-field.tsx';
import { fieldProps } from '../../ui/form/field-errors.tsx';
import { AllowsField } from './allows-field.tsx';
import { BlocksField } from './blocks-field.tsx';
import { withText } from './edit.ts';
import styles from './editor.module.css';
import { KindsField } from './kinds-field.tsx';
import { errorsOf } from './part.tsx';

type SectionFieldsProps = {
  section: SectionDefinition;
  at: number;
  template: TemplateDefinition;
  problems: readonly TemplateProblem[];
  onChange: (section: SectionDefinition) => void;
};

const OVER_WORDS: Readonly<Record<RepeatOver, string>> = {
  strands: 'strands',
  priorities: 'priorities',
  commitments: 'commitments',
  areas: 'areas or themes',
  questions: 'questions',
};

/** Everything that is said about one section. */
export function SectionFields({ section, at, template, problems, onChange }: SectionFieldsProps) {
  const errors = errorsOf(problems);
  const id = (field: string) => `section-${at}-${field}`;
  const change = (part: Partial<SectionDefinition>) => onChange({ ...section, ...part });
  const isText = section.kind === 'text';
  const { lists = [] } = template;
  const repeated = section.repeat !== undefined;
  return (
    <div className={styles.sectionFields}>
      <div className={styles.headed}>
        <TextInput
          {...fieldProps(id('number'), errors)}
          label="Number"
          description={repeated ? '{n} is which one, {up} the number above.' : undefined}
          value={section.number}
          onChange={(event) => change({ number: event.currentTarget.value })}
        />
        <TextInput
          {...fieldProps(id('heading'), errors)}
          label="Heading"
          description={repeated ? '{name} is the name of the item.' : undefined}
          value={section.heading}
          onChange={(event) => change({ heading: event.currentTarget.value })}
        />
      </div>
      <div className={styles.fields}>
        <NativeSelect
          id={id('kind')}
          label="It holds"
          data={[
            { value: 'text', label: 'Text and blocks' },
            { value: 'group', label: 'Only a heading, with sections below it' },
          ]}
          value={section.kind}
          onChange={(event) => change({ kind: event.currentTarget.value === 'group' ? 'group' : 'text' })}
        />
        {isText && (
          <NativeSelect
            id={id('writer')}
            label="Written by"
            data={[
              { value: 'author', label: 'The author' },
              { value: 'lead', label: 'A lead, named when it is commissioned' },
            ]}
            value={section.writer}
            onChange={(event) => change({ writer: event.currentTarget.value === 'lead' ? 'lead' : 'author' })}
          />
        )}
        <NativeSelect
          {...fieldProps(id('repeat'), errors)}
          label="Repeated"
          data={[
            { value: '', label: 'Stands once' },
            ...lists.map(({ key, name }) => ({
              value: key,
              label: `Once for each of: ${name || 'unnamed list'}`,
            })),
          ]}
          value={section.repeat?.from ?? ''}
          onChange={(event) => {
            const from = event.currentTarget.value;
            const { repeat, ...rest } = section;
            onChange(from === '' ? rest : { ...rest, repeat: { over: repeat?.over ?? 'strands', from } });
          }}
        />
        {section.repeat && (
          <NativeSelect
            id={id('over')}
            label="These are"
            data={REPEATS_OVER.map((over) => ({ value: over, label: OVER_WORDS[over] }))}
            value={section.repeat.over}
            onChange={(event) => {
              const over = REPEATS_OVER.find((each) => each === event.currentTarget.value);
              if (over && section.repeat) change({ repeat: { ...section.repeat, over } });
            }}
          />
        )}
      </div>
      {lists.length === 0 && (
        <p className={styles.hint}>To repeat it, make a list first, below under “Lists”.</p>
      )}
      {isText && (
        <>
          <TickField
            id={id('required')}
            label="When the paper is submitted"
            choices={[{ value: 'required', title: 'It must not be empty' }]}
            values={section.required ? ['required'] : []}
            onChange={(values) => change({ required: values.length > 0 })}
          />
          <Textarea
            id={id('guidance')}
            label="Guidance"
            description="What belongs here. Shown beside the text while it is written, never printed."
            rows={3}
            value={section.guidance}
            onChange={(event) => change({ guidance: event.currentTarget.value })}
          />
          <Textarea
            id={id('statement')}
            label="Standing statement (optional)"
            description="A sentence that stands until somebody says otherwise: “No implications were identified.”"
            rows={2}
            value={section.statement ?? ''}
            onChange={(event) => onChange(withText(section, 'statement', event.currentTarget.value))}
          />
          <BlocksField
            id={id('blocks')}
            error={errors.find(({ field }) => field === id('blocks'))?.message}
            about={section.heading.trim() || `section ${at + 1}`}
            starts={section.starts ?? []}
            lists={lists}
            statuses={template.statuses ?? []}
            onChange={(starts) => {
              const { starts: _, ...rest } = section;
              onChange(starts.length > 0 ? { ...rest, starts } : rest);
            }}
          />
          <KindsField
            id={id('requires')}
            kinds={section.requires ?? []}
            onChange={(requires) => {
              const { requires: _, ...rest } = section;
              onChange(requires.length > 0 ? { ...rest, requires } : rest);
            }}
          />
          <AllowsField
            id={id('allows')}
            allows={section.allows}
            onChange={(allows) => {
              const { allows: _, ...rest } = section;
              onChange(allows ? { ...rest, allows } : rest);
            }}
          />
          <TextInput
            id={id('narrative')}
            label="Without figures because (optional)"
            description="The checks then do not ask for a table."
            value={section.narrativeOnly ?? ''}
            onChange={(event) => onChange(withText(section, 'narrativeOnly', event.currentTarget.value))}
          />
        </>
      )}
    </div>
  );
}
