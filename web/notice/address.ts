import { paperPlaces } from '../paper/places.ts';

/** What a notice or a piece of work points to. */
export type Pointer = {
  readonly place: string;
  readonly paperId?: string | null;
  readonly sectionId?: string | null;
  readonly meetingId?: string | null;
};

/** The address of the place to act; home when what it pointed to has no page of its own. */
export function addressOf({ place, paperId, sectionId, meetingId }: Pointer): string {
  switch (place) {
    case 'section':
      return paperId && sectionId ? paperPlaces.section(paperId, sectionId) : paperAddress(paperId);
    case 'approve':
      return paperId ? paperPlaces.approve(paperId) : '/';
    case 'cog':
      return meetingId ? `/cog/${meetingId}` : '/cog';
    case 'meeting':
      return meetingId ? `/meetings/${meetingId}` : '/meetings';
    default:
      return paperAddress(paperId);
  }
}

const paperAddress = (paperId: string | null | undefined) => (paperId ? paperPlaces.paper(paperId) : '/');
