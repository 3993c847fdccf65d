import { ROLE_WORDS, type Role } from '@countersign/domain';
import type { Me } from '../account/operations.ts';

/** A role as the API names it. */
export type RoleName = Me['roles'][number];

const ROLES: Readonly<Record<RoleName, Role>> = {
  GOVERNANCE: 'governance',
  COG_SECRETARY: 'cog-secretary',
  BOARD_SECRETARY: 'board-secretary',
  CHIEF_OFFICER: 'chief-officer',
  AUTHOR: 'author',
  LEAD: 'lead',
  ANALYST: 'analyst',
  AUDITOR: 'auditor',
  ADMINISTRATOR: 'administrator',
};

/** The words for a role on screen. */
export const roleWords = (role: RoleName): string => ROLE_WORDS[ROLES[role]];

/** Every role, and what holding it lets somebody do. */
export const ROLE_CHOICES: readonly { readonly role: RoleName; readonly may: string }[] = [
  { role: 'GOVERNANCE', may: 'Commissions papers, follows all of them, builds and issues the agenda.' },
  { role: 'COG_SECRETARY', may: 'Records what COG decides about each paper.' },
  { role: 'BOARD_SECRETARY', may: 'Builds the agenda and records what the board decides.' },
  { role: 'CHIEF_OFFICER', may: 'Approves or returns papers of the posts they hold.' },
  { role: 'AUTHOR', may: 'Can be given a paper to write and consolidate.' },
  { role: 'LEAD', may: 'Can be given sections to write and sign.' },
  { role: 'ANALYST', may: 'Keeps the measures, and loads and restates their figures.' },
  { role: 'AUDITOR', may: 'Reads every paper and its history, and changes nothing.' },
  { role: 'ADMINISTRATOR', may: 'Invites people, gives roles and appointments, disables accounts.' },
];
