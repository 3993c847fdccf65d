import type { ReactNode } from 'react';
import { AppLink } from './app-link.tsx';
import styles from './page-heading.module.css';
import { usePageTitle } from './page-title.ts';

/** A page above this one. */
export type Crumb = { readonly title: string; readonly to: string };

type PageHeadingProps = {
  title: string;
  crumbs?: readonly Crumb[];
  /** What kind of thing this is, above the title. */
  kind?: string;
  /** One line below the title. */
  lead?: ReactNode;
  /** Buttons that belong to the page as a whole. */
  actions?: ReactNode;
};

/** The one first-level heading of a page, with the way back up; it names the browser tab too. */
export function PageHeading({ title, crumbs = [], kind, lead, actions }: PageHeadingProps) {
  usePageTitle(title);
  return (
    <header className={styles.heading}>
      {crumbs.length > 0 && (
        <nav aria-label="Breadcrumb">
          <ol className={styles.crumbs}>
            {crumbs.map((crumb) => (
              <li key={crumb.to}>
                <AppLink to={crumb.to}>{crumb.title}</AppLink>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className={styles.line}>
        <div className={styles.words}>
          {kind !== undefined && <p className={styles.kind}>{kind}</p>}
          <h1 className={styles.title}>{title}</h1>
          {lead !== undefined && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions !== undefined && <div className="cs-row">{actions}</div>}
      </div>
    </header>
  );
}
