import { blocksIn } from '@countersign/document';
import { BLOCKS, concreteSection, periodOf, STANDARD_STYLE, STANDARD_TEMPLATES } from '@countersign/domain';
import { expect, test } from '@jest/globals';
import { ASPIRATIONS } from './aspirations.ts';
import { fillIn, type Written } from './fill-in.ts';

const template = STANDARD_TEMPLATES.find(({ kind }) => kind === 'E');
const period = periodOf('quarter', 'financial', '2026-09-30');

function lists(section: string, written: Written | undefined) {
  const definition = template && concreteSection(template, section);
  if (!definition || !written) throw new Error(`There is no section ${section}.`);
  const [block] = blocksIn(fillIn(definition, period, written));
  if (block?.kind !== 'position') throw new Error('The section holds no positions.');
  return Object.fromEntries(
    BLOCKS.position.derive(block, [], STANDARD_STYLE).notes.map(({ title, items }) => [title, items]),
  );
}

test('met, not met, improved and deteriorated are right by polarity and by the end of the rank that is best', () => {
  expect(lists('aspirations-crime', ASPIRATIONS['aspirations-crime'])).toEqual({
    Met: ['Recorded crime', 'Residential burglary', 'Vehicle crime'],
    'Not met': ['Violence with injury', 'Personal robbery'],
    Improved: ['Recorded crime', 'Residential burglary', 'Personal robbery'],
    Deteriorated: ['Violence with injury', 'Vehicle crime'],
  });
  expect(lists('aspirations-service', ASPIRATIONS['aspirations-service'])).toEqual({
    Met: ['Victims satisfied', 'Killed or seriously injured', 'Searches that found something'],
    'Not met': ['Crimes solved', 'Confidence in local policing', 'Emergency calls answered in time'],
    Improved: ['Crimes solved', 'Victims satisfied', 'Emergency calls answered in time'],
    Deteriorated: ['Confidence in local policing', 'Killed or seriously injured'],
  });
});
