import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type DragEvent, type FormEvent, useId, useRef, useState } from 'react';
import { useMay } from '../../account/use-me.ts';
import { MissingPage } from '../../shell/missing-page.tsx';
import { RefusalPanel } from '../../ui/act/refusal-panel.tsx';
import { DateField } from '../../ui/form/date-field.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import type { FieldError } from '../../ui/form/field-errors.tsx';
import { readDay, typeDay } from '../../ui/form/typed-day.ts';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import styles from './choose-page.module.css';
import { sendFile } from './send-file.ts';

const NO_ERRORS: readonly FieldError[] = [];
const FILE = 'load-file';
const DAY = 'load-day';

/** Choose or drop a file of figures. Nothing of it counts until its preview is confirmed. */
export function ChoosePage() {
  const mayLoad = useMay('loadFigures');
  return mayLoad ? <ChooseFile /> : <MissingPage />;
}

function ChooseFile() {
  const navigate = useNavigate();
  const hintId = useId();
  const errorId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [day, setDay] = useState(typeDay(undefined));
  const [errors, setErrors] = useState(NO_ERRORS);
  const [problem, setProblem] = useState<string>();
  const [sending, setSending] = useState(false);
  const [over, setOver] = useState(false);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.files[0];
    if (!dropped) return;
    // So that the field says the same as the page.
    if (input.current) input.current.files = event.dataTransfer.files;
    setFile(dropped);
  };

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const read = readDay(day, 'Day of the extract');
    const found = [
      ...(file ? [] : [{ field: FILE, message: 'Choose a file' }]),
      ...(read.kind === 'wrong' ? [{ field: DAY, message: read.message }] : []),
    ];
    setErrors(found);
    setProblem(undefined);
    if (!file || found.length > 0) return;
    setSending(true);
    const sent = await sendFile(file, read.kind === 'day' ? read.day : '');
    setSending(false);
    if ('problem' in sent) setProblem(sent.problem);
    else await navigate({ to: '/figures/loads/$loadId', params: { loadId: sent.id } });
  };

  const wrongFile = errors.find(({ field }) => field === FILE)?.message;
  return (
    <>
      <PageHeading
        crumbs={[{ title: 'Figures', to: '/figures' }]}
        title="Load figures"
        lead="You see row by row what would be added, restated or refused, before anything counts."
      />
      <form onSubmit={(event) => void send(event)} noValidate className={styles.form}>
        <ErrorSummary errors={errors} />
        {problem !== undefined && (
          <RefusalPanel key={problem} title="The file was not taken" reasons={[problem]} />
        )}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the field inside is the control */}
        <div
          className={styles.drop}
          data-over={over}
          data-wrong={wrongFile !== undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <label htmlFor={FILE} className={styles.label}>
            File of figures
          </label>
          <p id={hintId} className={styles.hint}>
            CSV or XLSX, up to 20 MB. Drop it here, or choose it.
          </p>
          <input
            ref={input}
            id={FILE}
            type="file"
            accept=".csv,.tsv,.txt,.xlsx"
            aria-describedby={wrongFile === undefined ? hintId : `${hintId} ${errorId}`}
            aria-invalid={wrongFile !== undefined || undefined}
            onChange={(event) => setFile(event.currentTarget.files?.[0])}
          />
          {wrongFile !== undefined && (
            <p id={errorId} className={styles.wrong}>
              {wrongFile}
            </p>
          )}
          <p role="status" className={styles.chosen}>
            {file && `${file.name}, ${sizeOf(file.size)}`}
          </p>
        </div>
        <DateField
          id={DAY}
          label="Day of the extract"
          hint="For rows that do not give one. Leave it empty if the file has a column for it."
          value={day}
          onChange={setDay}
          error={errors.find(({ field }) => field === DAY)?.message}
        />
        <details className={styles.help}>
          <summary>How to head the columns</summary>
          <p>
            Either one figure a row: <b>Measure</b>, <b>Period</b>, <b>Value</b>. Or one row a measure:{' '}
            <b>Measure</b>, then a column for each month, such as <b>Mar 24</b>.
          </p>
          <p>
            Both may have <b>Area</b>, <b>Category</b>, <b>Extracted on</b>, <b>Provisional</b> and{' '}
            <b>Source</b>. Empty cells and “n/a” are left as they are: blank is not zero.
          </p>
        </details>
        <div>
          <Button type="submit" loading={sending}>
            Show what it would do
          </Button>
        </div>
      </form>
    </>
  );
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
