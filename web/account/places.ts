import type { Place } from '../shell/viewer.tsx';

const NEEDS: Readonly<Record<Place, string>> = {
  home: 'readOwnWork',
  meetings: 'readMeetings',
  papers: 'readOwnWork',
  cog: 'readCogSession',
  figures: 'readFigures',
  people: 'readPeople',
  templates: 'readTemplates',
};

const PLACES: readonly Place[] = ['home', 'meetings', 'papers', 'cog', 'figures', 'people', 'templates'];

/** The places of the navigation that somebody with these abilities may go to. */
export const placesFor = (abilities: readonly string[]): readonly Place[] =>
  PLACES.filter((place) => abilities.includes(NEEDS[place]));
