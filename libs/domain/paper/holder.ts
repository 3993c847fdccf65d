import type { PaperState } from './state.ts';

/** Who could hold a paper, as far as it takes to say who does. */
export interface Holding {
  readonly state: PaperState;
  readonly author: { readonly line: string; readonly active: boolean };
  /** Who holds the Chief Officer's post today; null when it is vacant. */
  readonly chiefOfficer: string | null;
  /** The leads whose sections are not signed. */
  readonly unsignedLeads: readonly string[];
}

/** Who must act next, as printed; null when somebody must and nobody can. */
export function holderOf({ state, author, chiefOfficer, unsignedLeads }: Holding): string | null {
  const leads = [...new Set(unsignedLeads)];
  const theAuthor = author.active ? author.line : null;
  switch (state) {
    case 'drafting':
      if (leads.length === 0) return theAuthor;
      return leads.length === 1 ? (leads[0] ?? null) : `${leads.length} leads`;
    case 'commissioned':
    case 'returned':
    case 'deferred':
      return theAuthor;
    case 'with-officer':
      return chiefOfficer;
    case 'with-body':
      return 'COG';
    case 'approved':
    case 'on-agenda':
      return 'Governance';
    case 'issued':
    case 'presented':
      return 'Board secretary';
    default:
      return 'Nobody';
  }
}
