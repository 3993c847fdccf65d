/** Who does what in the journeys: people of the demo, by name. */
export const CAST = {
  governance: 'Priya Raman',
  author: 'Owen Llewellyn',
  lead: 'Karen Fielding',
  analyst: 'Elin Haverford',
  chiefOfficer: 'Saira Malik',
  chiefOfficerPost: 'ACC Local Policing',
  cogSecretary: 'Bethan Pryce',
  boardSecretary: 'Daniel Okafor',
} as const;
