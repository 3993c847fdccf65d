import { expect, test } from '@jest/globals';
import { filledIn, missingIn, NOTHING_ENTERED } from './entered.ts';
import type { CommissionOffer } from './operations.ts';

const OFFER: CommissionOffer = {
  title: 'Plan delivery, January to March 2026',
  template: { id: 't', name: 'Plan delivery', kind: 'B', version: 1 },
  follows: null,
  meetings: [],
  meetingId: 'm',
  periods: [
    {
      kind: 'QUARTER',
      calendar: 'FINANCIAL',
      start: '2026-01-01',
      label: 'Q4',
      span: 'January to March 2026',
    },
    { kind: 'QUARTER', calendar: 'FINANCIAL', start: '2026-04-01', label: 'Q1', span: 'April to June 2026' },
  ],
  period: { start: '2026-01-01', label: 'Q4', span: 'January to March 2026' },
  deadlines: [],
  authors: [{ id: 'author', line: 'Chief Insp Author' }],
  authorId: 'author',
  chiefOfficers: [{ id: 'post', title: 'ACC Crime', holder: null }],
  chiefOfficerPostId: null,
  leads: [{ id: 'lead', line: 'Supt Lead' }],
  sections: [
    {
      key: 'group',
      number: '5',
      heading: 'Strands',
      level: 1,
      kind: 'GROUP',
      writer: 'author',
      leadId: null,
      promises: 0,
      putOff: 0,
    },
    {
      key: 'knife',
      number: '5.1',
      heading: 'Knife crime',
      level: 2,
      kind: 'TEXT',
      writer: 'lead',
      leadId: 'gone',
      promises: 0,
      putOff: 0,
    },
    {
      key: 'end',
      number: '6',
      heading: 'Conclusion',
      level: 1,
      kind: 'TEXT',
      writer: 'author',
      leadId: null,
      promises: 0,
      putOff: 0,
    },
  ],
};

test('what was entered stays when the suggestions change', () => {
  const entered = { ...NOTHING_ENTERED, title: 'Mine', leads: { knife: 'lead' } };
  const later = { ...OFFER, title: 'Plan delivery, April to June 2026' };
  expect(filledIn(later, entered)).toMatchObject({ title: 'Mine', leads: { knife: 'lead' } });
});

test('what was left alone follows the suggestions', () => {
  expect(filledIn(OFFER, NOTHING_ENTERED)).toMatchObject({ title: OFFER.title, authorId: 'author' });
});

test('a lead who is no longer on offer has to be chosen anew', () => {
  expect(missingIn(OFFER, filledIn(OFFER, NOTHING_ENTERED))).toEqual([
    { field: 'chief-officer', message: 'Choose a Chief Officer' },
    { field: 'lead-knife', message: 'Choose a lead for 5.1 Knife crime' },
  ]);
});

test('nothing is missing once everything asked for is chosen', () => {
  const entered = { ...NOTHING_ENTERED, chiefOfficerPostId: 'post', leads: { knife: 'lead' } };
  expect(missingIn(OFFER, filledIn(OFFER, entered))).toEqual([]);
});
