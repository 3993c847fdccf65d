import { useQuery } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import { dayText } from '../../ui/day/day-text.ts';
import { RadioField, TickField } from '../../ui/form/choice-field.tsx';
import { type FieldError, fieldProps } from '../../ui/form/field-errors.tsx';
import { actChoices, type PaperShown } from '../operations.ts';
import type { DialogAct } from './act-words.ts';
import { asksOf, FIELD, type Filled } from './filled.ts';
import { FrontSheetFields } from './front-sheet-fields.tsx';

type FieldsProps = {
  paper: PaperShown;
  filled: Filled;
  onFill: (part: Partial<Filled>) => void;
  errors: readonly FieldError[];
};

type Option = { readonly value: string; readonly label: string };

const withPrompt = (prompt: string, options: readonly Option[] | undefined): Option[] => [
  { value: '', label: options === undefined ? 'Loading' : prompt },
  ...(options ?? []),
];

function LaterMeetingFields({ paper, filled, onFill, errors }: FieldsProps) {
  const { data } = useQuery(actChoices);
  const meetings = data?.programmes
    .filter((programme) => programme.board.id === paper.meeting.board.id)
    .flatMap((programme) => programme.meetings)
    .filter(({ id, state }) => id !== paper.meeting.id && (state === 'PLANNED' || state === 'OPEN'))
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .map(({ id, name, day }) => ({ value: id, label: `${name}, ${dayText(day)}` }));
  return (
    <>
      <NativeSelect
        {...fieldProps(FIELD.meeting, errors)}
        label="Meeting it moves to"
        data={withPrompt('Choose a meeting', meetings)}
        value={filled.meetingId}
        onChange={(event) => onFill({ meetingId: event.currentTarget.value })}
      />
      <TickField
        id="act-keeps-text"
        label="Approvals"
        choices={[
          {
            value: 'keeps',
            title: 'The text and the period stay as they are',
            hint: 'Only then do its approvals stand at the later meeting.',
          },
        ]}
        values={filled.keepsText ? ['keeps'] : []}
        onChange={(values) => onFill({ keepsText: values.length > 0 })}
      />
    </>
  );
}

function PersonField({ paper, filled, onFill, errors }: FieldsProps) {
  const { data } = useQuery(actChoices);
  const authors = data?.people
    .filter(({ id, disabled, roles }) => !disabled && roles.includes('AUTHOR') && id !== paper.author.id)
    .map(({ id, line }) => ({ value: id, label: line }));
  return (
    <NativeSelect
      {...fieldProps(FIELD.person, errors)}
      label="New author"
      data={withPrompt('Choose somebody', authors)}
      value={filled.personId}
      onChange={(event) => onFill({ personId: event.currentTarget.value })}
    />
  );
}

function PostField({ paper, filled, onFill, errors }: FieldsProps) {
  const { data } = useQuery(actChoices);
  const posts = data?.posts
    .filter(({ id, chiefOfficer }) => chiefOfficer && id !== paper.chiefOfficerPost.id)
    .map(({ id, title, holder }) => ({ value: id, label: `${title}: ${holder?.line ?? 'vacant'}` }));
  return (
    <NativeSelect
      {...fieldProps(FIELD.post, errors)}
      label="Chief Officer"
      data={withPrompt('Choose a post', posts)}
      value={filled.postId}
      onChange={(event) => onFill({ postId: event.currentTarget.value })}
    />
  );
}

const OUTCOMES = [
  { value: 'NOTED', title: 'Noted it' },
  { value: 'APPROVED', title: 'Approved it' },
  { value: 'COMMENT', title: 'Commented on it' },
  { value: 'DEFERRED', title: 'Deferred it to a later meeting' },
] as const;

function OutcomeField(props: FieldsProps) {
  const { filled, onFill, errors } = props;
  return (
    <>
      <RadioField
        id={FIELD.outcome}
        label="The board"
        choices={OUTCOMES}
        value={filled.outcome}
        onChange={(outcome) => onFill({ outcome })}
        error={errors.find(({ field }) => field === FIELD.outcome)?.message}
      />
      {filled.outcome === 'DEFERRED' && <LaterMeetingFields {...props} />}
    </>
  );
}

/** The fields an act asks for besides its reason, as the lifecycle lists them. */
export function ActFields({ act, ...fields }: FieldsProps & { act: DialogAct }) {
  const asks = asksOf(act);
  const { filled, onFill, errors } = fields;
  return (
    <>
      {asks.includes('title') && (
        <TextInput
          {...fieldProps(FIELD.title, errors)}
          label="Title"
          value={filled.title}
          onChange={(event) => onFill({ title: event.currentTarget.value })}
        />
      )}
      {asks.includes('lines') && (
        <FrontSheetFields
          lines={fields.paper.writtenLines}
          filled={filled.lines}
          onFill={(lines) => onFill({ lines })}
          errors={errors}
        />
      )}
      {asks.includes('person') && <PersonField {...fields} />}
      {asks.includes('post') && <PostField {...fields} />}
      {asks.includes('later-meeting') && <LaterMeetingFields {...fields} />}
      {asks.includes('board-outcome') && <OutcomeField {...fields} />}
      {asks.includes('authority') && (
        <TextInput
          {...fieldProps(FIELD.authority, errors)}
          label="Who agreed to this"
          description="For example, the Commissioner as chair of the board."
          value={filled.authority}
          onChange={(event) => onFill({ authority: event.currentTarget.value })}
        />
      )}
    </>
  );
}
