import type { ReactNode } from 'react';
import { AppLink } from '../page/app-link.tsx';
import { type Status, StatusTag } from '../status/status-tag.tsx';
import styles from './task-list.module.css';

/** One row of a task list. Without `to` it cannot be started yet: grey, and no link. */
export type Task = {
  readonly id: string;
  readonly title: string;
  readonly to?: string | undefined;
  readonly hint?: ReactNode;
  readonly status: Status;
  readonly statusWord?: string | undefined;
};

/** Tasks under a heading; the heading is left out when there is only one group. */
export type TaskGroup = { readonly title?: string | undefined; readonly tasks: readonly Task[] };

function TaskRow({ task }: { task: Task }) {
  const statusId = `${task.id}-status`;
  return (
    <li className={styles.row} data-linked={task.to !== undefined}>
      <div>
        {task.to === undefined ? (
          <span className={styles.title}>{task.title}</span>
        ) : (
          <AppLink to={task.to} className={styles.title} aria-describedby={statusId}>
            {task.title}
          </AppLink>
        )}
        {task.hint !== undefined && <div className={styles.hint}>{task.hint}</div>}
      </div>
      <div id={statusId} className={styles.status}>
        {task.to === undefined && task.status === 'not-started' && task.statusWord === undefined ? (
          <span className={styles.cannot}>Cannot start yet</span>
        ) : (
          <StatusTag status={task.status} word={task.statusWord} />
        )}
      </div>
    </li>
  );
}

/** What is to be done, grouped by stage; the whole row is the link. */
export function TaskList({ groups }: { groups: readonly TaskGroup[] }) {
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <section key={group.title ?? 'all'} aria-label={group.title}>
          {group.title !== undefined && <h2 className={styles.heading}>{group.title}</h2>}
          <ul className={styles.list}>
            {group.tasks.map((task) => (
              <TaskRow key={task.id} task={task} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
