import type { Role } from '@countersign/domain';

/** The password of everybody in the demo; the sign-in page shows it. */
export const DEMO_PASSWORD = 'countersign-demo';

/** A post held for a while; days are counted from the demo's first day, negative for the past. */
export interface DemoAppointment {
  readonly rank: string;
  readonly post: string;
  readonly chiefOfficer?: boolean;
  readonly temporary?: boolean;
  readonly from: number;
  readonly until?: number;
}

/** Somebody of the demo, and what whoever signs in as them can try. */
export interface DemoPersonData {
  readonly key: string;
  readonly name: string;
  readonly kind: 'officer' | 'staff' | 'partner';
  readonly collarNumber?: string;
  readonly roles: readonly Role[];
  readonly about: string;
  readonly appointments: readonly DemoAppointment[];
}

const LONG_AGO = -900;

const staff = (
  key: string,
  name: string,
  roles: readonly Role[],
  post: string,
  about: string,
): DemoPersonData => ({
  key,
  name,
  kind: 'staff',
  roles,
  about,
  appointments: [{ rank: '', post, from: LONG_AGO }],
});

const officer = (
  key: string,
  name: string,
  collarNumber: string,
  roles: readonly Role[],
  about: string,
  ...appointments: readonly DemoAppointment[]
): DemoPersonData => ({ key, name, kind: 'officer', collarNumber, roles, about, appointments });

const lead = (key: string, name: string, collarNumber: string, rank: string, post: string, about: string) =>
  officer(key, name, collarNumber, ['lead'], about, { rank, post, from: LONG_AGO });

/** The people of the demo. Everybody is invented. */
export const DEMO_PEOPLE: readonly DemoPersonData[] = [
  staff(
    'priya',
    'Priya Raman',
    ['governance'],
    'Head of Governance',
    'See every paper of a meeting at a glance, commission one, issue an agenda.',
  ),
  staff(
    'tom',
    'Tom Hallett',
    ['governance'],
    'Governance Officer',
    'Place papers on an agenda, accept a late one, move or withdraw another.',
  ),
  staff(
    'bethan',
    'Bethan Pryce',
    ['cog-secretary'],
    'Chief Officer Group Secretary',
    'Record what COG decided on the papers that wait for it.',
  ),
  {
    ...staff(
      'daniel',
      'Daniel Okafor',
      ['board-secretary'],
      'Scrutiny Board Secretary',
      'Build the agenda, read the pack, record what the board decided.',
    ),
    kind: 'partner',
  },

  officer(
    'ruth',
    'Ruth Adeyemi',
    '11',
    ['chief-officer'],
    'Approve or return what the Deputy Chief Constable answers for.',
    {
      rank: 'DCC',
      post: 'Deputy Chief Constable',
      chiefOfficer: true,
      from: LONG_AGO,
    },
  ),
  officer(
    'marcus',
    'Marcus Thorne',
    '27',
    ['chief-officer'],
    'A strategy report waits here: read what changed, then approve it or send it back.',
    {
      rank: 'T/ACC',
      post: 'ACC Crime and Public Protection',
      chiefOfficer: true,
      temporary: true,
      from: -400,
      until: -46,
    },
    { rank: 'ACC', post: 'ACC Crime and Public Protection', chiefOfficer: true, from: -45 },
  ),
  officer(
    'saira',
    'Saira Malik',
    '19',
    ['chief-officer'],
    'Approve or return what the ACC Local Policing answers for.',
    {
      rank: 'ACC',
      post: 'ACC Local Policing',
      chiefOfficer: true,
      from: LONG_AGO,
    },
  ),

  officer(
    'joanna',
    'Joanna Pike',
    '2207',
    ['author', 'lead'],
    'Bring thirteen leads together: the half-yearly report is half way.',
    {
      rank: 'Inspector',
      post: 'Crime Prevention Coordinator',
      from: LONG_AGO,
    },
  ),
  officer(
    'owen',
    'Owen Llewellyn',
    '1843',
    ['author', 'lead'],
    'A paper came back from COG: see why, change it, submit it again.',
    {
      rank: 'Chief Inspector',
      post: 'Staff Officer to the ACC Local Policing',
      from: LONG_AGO,
    },
  ),
  staff(
    'grace',
    'Grace Achebe',
    ['author', 'lead'],
    'Principal Analyst, Performance Analysis Unit',
    'Write the plan update; start a paper that was commissioned yesterday.',
  ),
  staff(
    'elin',
    'Elin Haverford',
    ['analyst'],
    'Analyst, Performance Analysis Unit',
    'Load figures from a spreadsheet, see what was restated, keep the measures.',
  ),

  lead(
    'karen',
    'Karen Fielding',
    '1410',
    'Detective Superintendent',
    'Head of the Serious Violence Unit',
    'Lead of two strands: one is signed off, one waits for the author.',
  ),
  lead(
    'imran',
    'Imran Siddiqui',
    '1522',
    'Detective Superintendent',
    'Head of Rape and Serious Sexual Offences',
    'Finish a strand that is begun, then sign it.',
  ),
  lead(
    'lucy',
    'Lucy Tranter',
    '2031',
    'Chief Inspector',
    'Night-Time Economy Lead',
    'A strand that is accepted: reopen it and see what falls.',
  ),
  lead(
    'rhys',
    'Rhys Bevan',
    '1766',
    'Detective Chief Inspector',
    'Head of Organised Crime',
    'Begin a strand from nothing but its guidance.',
  ),
  lead(
    'anjali',
    'Anjali Desai',
    '1698',
    'Detective Chief Inspector',
    'Head of Cyber and Fraud',
    'A strand in two halves, signed and accepted.',
  ),
  {
    ...staff(
      'megan',
      'Megan Calloway',
      ['lead'],
      'Head of the Child Safeguarding Hub',
      'Finish a strand; the one lead without a rank.',
    ),
  },
  lead(
    'paul',
    'Paul Strickland',
    '1388',
    'Detective Superintendent',
    'Head of Domestic Abuse',
    'A strand that is signed and waits for the author.',
  ),
  officer(
    'folake',
    'Folake Adebayo',
    '1275',
    ['lead'],
    'A strand came back: two sections give different figures for one offence.',
    { rank: 'Superintendent', post: 'Drugs and Alcohol Portfolio', from: LONG_AGO, until: -39 },
    { rank: 'Chief Superintendent', post: 'Head of Partnerships', from: -38 },
  ),
  lead(
    'nina',
    'Nina Kowalska',
    '1571',
    'Detective Superintendent',
    'Mental Health Lead',
    'Finish a strand with two tables.',
  ),
  lead(
    'gareth',
    'Gareth Whitlock',
    '1102',
    'Chief Superintendent',
    'Commander, Local Policing North',
    'Finish a strand that has no table.',
  ),
  lead(
    'samuel',
    'Samuel Boateng',
    '1344',
    'Superintendent',
    'Commander, Local Policing South',
    'Burglary and robbery in one strand, accepted.',
  ),
  lead(
    'claire',
    'Claire Hathersage',
    '1290',
    'Superintendent',
    'Prevent Lead',
    'A strand that nobody has begun, and the deadline has passed.',
  ),
  officer(
    'yusuf',
    'Yusuf Karim',
    '1917',
    ['lead'],
    'A strand that is signed; promoted since the last board, as old papers show.',
    { rank: 'Chief Inspector', post: 'Hate Crime Coordinator', from: LONG_AGO, until: -36 },
    { rank: 'Superintendent', post: 'Commander, Local Policing West', from: -35 },
  ),

  staff(
    'margaret',
    'Margaret Linley',
    ['auditor'],
    'Internal Auditor',
    'Follow any approval to the exact text, and the history behind it.',
  ),
  staff(
    'steven',
    'Steven Crouch',
    ['administrator'],
    'Systems Administrator',
    'Invite people, appoint them to posts, give and take roles.',
  ),
];

/** The e-mail address somebody of the demo signs in with. */
export const demoEmail = (name: string): string =>
  `${name.toLowerCase().replaceAll(' ', '.')}@wealdshire.example`;
