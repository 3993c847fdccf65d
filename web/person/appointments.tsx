import { Button } from '@mantine/core';
import { useState } from 'react';
import { Day } from '../ui/day/day.tsx';
import { StatusTag } from '../ui/status/status-tag.tsx';
import { AppointPerson } from './appoint-person.tsx';
import { EndAppointment } from './end-appointment.tsx';
import type { PersonRow } from './operations.ts';
import styles from './person.module.css';

type AppointmentsProps = { person: PersonRow; mayManage: boolean; onDone: () => Promise<unknown> };

/** The posts somebody holds and held, newest first, each with the rank and the days. */
export function Appointments({ person, mayManage, onDone }: AppointmentsProps) {
  const [appointing, setAppointing] = useState(false);
  const [ending, setEnding] = useState<PersonRow['appointments'][number]>();
  const newestFirst = person.appointments.toSorted((a, b) => b.from.localeCompare(a.from));
  return (
    <section className={styles.part} aria-labelledby="appointments">
      <div className={styles.head}>
        <h2 id="appointments">Rank and post over time</h2>
        {mayManage && (
          <Button variant="default" onClick={() => setAppointing(true)}>
            Add an appointment
          </Button>
        )}
      </div>
      {newestFirst.length === 0 && <p>None yet. Without one they are printed by name alone.</p>}
      {newestFirst.length > 0 && (
        <ul className={styles.posts}>
          {newestFirst.map((appointment) => (
            <li key={appointment.id} className={styles.post} data-current={appointment.current}>
              <div>
                <span className={styles.rank}>
                  {appointment.rank || 'No rank'}, {appointment.post.title}
                </span>
                <Day value={appointment.from} />
                {appointment.until === null ? (
                  ' to now'
                ) : (
                  <>
                    {' to '}
                    <Day value={appointment.until} />
                  </>
                )}
                {appointment.temporary && '. Temporary'}
                {appointment.post.chiefOfficer && '. A Chief Officer’s post'}
              </div>
              <div className="cs-row">
                {appointment.current && <StatusTag status="done" word="Now" />}
                {mayManage && appointment.until === null && (
                  <Button variant="default" onClick={() => setEnding(appointment)}>
                    End<span className="cs-hidden"> the appointment as {appointment.post.title}</span>
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {appointing && <AppointPerson person={person} onClose={() => setAppointing(false)} onDone={onDone} />}
      {ending && (
        <EndAppointment
          key={ending.id}
          appointment={ending}
          onClose={() => setEnding(undefined)}
          onDone={onDone}
        />
      )}
    </section>
  );
}
