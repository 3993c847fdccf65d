import { useQuery } from '@apollo/client/react';
import { londonDay } from '@countersign/domain';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../api/act.ts';
import { ActDialog } from '../ui/act/act-dialog.tsx';
import { TickField } from '../ui/form/choice-field.tsx';
import { DateField } from '../ui/form/date-field.tsx';
import { fieldProps } from '../ui/form/field-errors.tsx';
import { readDay, typeDay } from '../ui/form/typed-day.ts';
import { announce } from '../ui/state/announcer.tsx';
import { appointPersonMutation, type PersonRow, postsQuery } from './operations.ts';

type AppointPersonProps = { person: PersonRow; onClose: () => void; onDone: () => Promise<unknown> };
type Trait = 'temporary' | 'chief-officer';

/** Appoints somebody to a post: one that exists, found by its title, or a new one. */
export function AppointPerson({ person, onClose, onDone }: AppointPersonProps) {
  const appoint = useAct(appointPersonMutation, 'The appointment cannot be made');
  const { data } = useQuery(postsQuery);
  const [title, setTitle] = useState('');
  const [rank, setRank] = useState('');
  const [traits, setTraits] = useState<readonly Trait[]>([]);
  const [from, setFrom] = useState(() => typeDay(londonDay(new Date().toISOString())));
  const [until, setUntil] = useState(typeDay(undefined));
  const start = readDay(from, 'First day');
  const end = readDay(until, 'Last day');
  const known = data?.posts.find((post) => post.title.toLowerCase() === title.trim().toLowerCase());

  const check = () => [
    ...(title.trim() === '' ? [{ field: 'post-title', message: 'Enter the post' }] : []),
    ...(start.kind === 'empty' ? [{ field: 'post-from', message: 'Enter the first day' }] : []),
    ...(start.kind === 'wrong' ? [{ field: 'post-from', message: start.message }] : []),
    ...(end.kind === 'wrong' ? [{ field: 'post-until', message: end.message }] : []),
  ];
  const send = (key: string) => {
    if (start.kind !== 'day') throw new Error('The date is checked before the form is sent.');
    return appoint({
      key,
      personId: person.id,
      postTitle: title.trim(),
      chiefOfficer: known?.chiefOfficer ?? traits.includes('chief-officer'),
      rank: rank.trim(),
      temporary: traits.includes('temporary'),
      from: start.day,
      until: end.kind === 'day' ? end.day : null,
    });
  };
  const errorOf = (field: string, errors: ReturnType<typeof check>) =>
    errors.find((error) => error.field === field)?.message;

  return (
    <ActDialog
      opened
      title={`Add an appointment of ${person.name}`}
      act="Add the appointment"
      check={check}
      onAct={send}
      onClose={onClose}
      onReload={() => void onDone()}
      onDone={() => {
        announce('The appointment is added');
        void onDone();
      }}
    >
      {(errors) => (
        <>
          <TextInput
            {...fieldProps('post-title', errors)}
            label="Post"
            description={
              known?.holder
                ? `Held today by ${known.holder.line}`
                : 'For example, ACC Crime. Begin to type to find a post there is.'
            }
            list="posts-there-are"
            autoComplete="off"
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <datalist id="posts-there-are">
            {data?.posts.map((post) => (
              <option key={post.id} value={post.title} />
            ))}
          </datalist>
          <TextInput
            {...fieldProps('post-rank', errors)}
            label="Rank"
            description="As it is printed, like Det Supt. Leave it empty for police staff without one."
            styles={{ wrapper: { maxWidth: '14rem' } }}
            value={rank}
            onChange={(event) => setRank(event.currentTarget.value)}
          />
          <TickField
            id="post-traits"
            label={<span className="cs-hidden">About the appointment</span>}
            values={traits}
            onChange={setTraits}
            choices={[
              { value: 'temporary', title: 'The rank is temporary or acting' },
              ...(known
                ? []
                : [
                    {
                      value: 'chief-officer' as const,
                      title: 'A Chief Officer’s post',
                      hint: 'Its holder can approve papers.',
                    },
                  ]),
            ]}
          />
          <DateField
            id="post-from"
            label="First day"
            value={from}
            onChange={setFrom}
            error={errorOf('post-from', [...errors])}
            wrongParts={start.kind === 'wrong' ? start.parts : undefined}
          />
          <DateField
            id="post-until"
            label="Last day (optional)"
            value={until}
            onChange={setUntil}
            error={errorOf('post-until', [...errors])}
            wrongParts={end.kind === 'wrong' ? end.parts : undefined}
          />
        </>
      )}
    </ActDialog>
  );
}
