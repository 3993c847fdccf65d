const rising = 'increas(?:e|es|ed|ing)|rises?|rising|risen|rose|grow(?:n|th)?|grew|up|higher|gains?';
const falling =
  'decreas(?:e|es|ed|ing)|falls?|fallen|fell|falling|drop(?:s|ped)?|reduc(?:e|ed|ing|tions?)|declin(?:e|es|ed)|down|lower';

/** Source of a pattern for one word that says which way a figure went. */
export const changeWord = `(?:${rising}|${falling})`;

const isRising = new RegExp(`^(?:${rising})$`, 'i');

/** Whether the word says up; false for down. */
export function isRise(word: string): boolean {
  return isRising.test(word.trim());
}
