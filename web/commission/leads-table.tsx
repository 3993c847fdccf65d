import { NativeSelect } from '@mantine/core';
import { counted } from '../paper/words.ts';
import { ErrorMessage, type FieldError } from '../ui/form/field-errors.tsx';
import { leadField, ledSections } from './entered.ts';
import styles from './leads-table.module.css';
import type { CommissionOffer, SectionOffer } from './operations.ts';

type LeadsTableProps = {
  offer: CommissionOffer;
  /** The lead of each section by its key. */
  leads: Readonly<Record<string, string>>;
  errors: readonly FieldError[];
  onChoose: (chosen: Readonly<Record<string, string>>) => void;
};

const nameOf = ({ number, heading }: SectionOffer) => `${number} ${heading}`.trim();

/** The sections with a lead that stand below a group. */
function below(sections: readonly SectionOffer[], group: SectionOffer): readonly SectionOffer[] {
  const from = sections.indexOf(group) + 1;
  const end = sections.findIndex(({ level }, at) => at >= from && level <= group.level);
  return ledSections({ sections: sections.slice(from, end === -1 ? undefined : end) });
}

type RowProps = LeadsTableProps & { section: SectionOffer };

function LeadCell({ section, offer, leads, errors, onChoose }: RowProps) {
  const field = leadField(section.key);
  const error = errors.find((one) => one.field === field);
  return (
    <NativeSelect
      id={field}
      size="sm"
      aria-label={`Lead of ${nameOf(section)}`}
      data={[
        { value: '', label: 'Choose a lead' },
        ...offer.leads.map(({ id, line }) => ({ value: id, label: line })),
      ]}
      value={leads[section.key] ?? ''}
      error={error && <ErrorMessage message={error.message} />}
      onChange={(event) => onChoose({ [section.key]: event.currentTarget.value })}
    />
  );
}

function GroupCell({ section, offer, onChoose }: RowProps) {
  const led = below(offer.sections, section);
  if (led.length < 2) return null;
  return (
    <NativeSelect
      size="sm"
      aria-label={`One lead for all sections of ${nameOf(section)}`}
      data={[
        { value: '', label: 'One lead for the whole group' },
        ...offer.leads.map(({ id, line }) => ({ value: id, label: line })),
      ]}
      value=""
      onChange={(event) => {
        const person = event.currentTarget.value;
        if (person !== '') onChoose(Object.fromEntries(led.map(({ key }) => [key, person])));
      }}
    />
  );
}

function WriterCell(props: RowProps) {
  if (props.section.kind === 'GROUP') return <GroupCell {...props} />;
  if (props.section.writer === 'lead') return <LeadCell {...props} />;
  return <span className={styles.author}>The author</span>;
}

/** What the last paper leaves this section to answer for. */
function CarriedOver({ section: { promises, putOff } }: { section: SectionOffer }) {
  const parts = [
    ...(promises > 0 ? [counted(promises, 'promise')] : []),
    ...(putOff > 0 ? [`${counted(putOff, 'question')} put off`] : []),
  ];
  return parts.length === 0 ? null : <span className={styles.carried}>Opens with {parts.join(' and ')}</span>;
}

/** Who writes each section, in one table to go through with Tab; the row of a group fills all of its sections. */
export function LeadsTable(props: LeadsTableProps) {
  const { offer, leads } = props;
  const led = ledSections(offer);
  const chosen = led.filter(({ key }) => leads[key]).length;
  return (
    <section aria-labelledby="leads-title">
      <h2 id="leads-title" className={styles.title}>
        Sections and their leads
      </h2>
      <p className={styles.says} role="status">
        {led.length === 0
          ? 'The author writes every section.'
          : `${chosen} of ${led.length} sections have a lead.`}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Section</th>
            <th scope="col">Written by</th>
          </tr>
        </thead>
        <tbody>
          {offer.sections.map((section) => (
            <tr key={section.key} data-kind={section.kind} data-level={section.level}>
              <th scope="row">
                <span className={styles.number}>{section.number}</span>
                <span>
                  {section.heading}
                  <CarriedOver section={section} />
                </span>
              </th>
              <td>
                <WriterCell {...props} section={section} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
