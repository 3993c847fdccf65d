import { describe, expect, test } from '@jest/globals';
import {
  type AppointmentAsked,
  appointmentReasons,
  endingReasons,
  type PostFacts,
  type Tenure,
} from './appointment.ts';

const codes = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);

const asked = (more: Partial<AppointmentAsked> = {}): AppointmentAsked => ({
  personId: 'ann',
  postTitle: 'ACC Crime',
  chiefOfficer: true,
  from: '2026-04-01',
  until: null,
  ...more,
});

const tenure = (from: string, until: string | null, personId = 'ben'): Tenure => ({
  personId,
  line: 'ACC Ben Ives',
  from,
  until,
});

const post = (chiefOfficer: boolean, ...tenures: Tenure[]): PostFacts => ({
  id: 'post',
  title: 'ACC Crime',
  chiefOfficer,
  tenures,
});

describe('an appointment', () => {
  test.each<[about: string, asked: AppointmentAsked, post: PostFacts | undefined, codes: string[]]>([
    ['to a new post', asked(), undefined, []],
    ['to no post', asked({ postTitle: '  ' }), undefined, ['post-missing']],
    ['that ends before it begins', asked({ until: '2026-03-31' }), undefined, ['days-out-of-order']],
    ['for a single day', asked({ until: '2026-04-01' }), undefined, []],
    ['to a Chief Officer’s post that is not one', asked(), post(false), ['post-other']],
    [
      'to a shared post that somebody is in',
      asked({ chiefOfficer: false }),
      post(false, tenure('2020-01-01', null)),
      [],
    ],
    [
      'to a Chief Officer’s post, free since the day before',
      asked(),
      post(true, tenure('2020-01-01', '2026-03-31')),
      [],
    ],
    [
      'to a Chief Officer’s post, held until that day',
      asked(),
      post(true, tenure('2020-01-01', '2026-04-01')),
      ['post-held'],
    ],
    [
      'to a Chief Officer’s post, held for good',
      asked(),
      post(true, tenure('2020-01-01', null)),
      ['post-held'],
    ],
    [
      'up to the day before the next holder',
      asked({ until: '2026-05-31' }),
      post(true, tenure('2026-06-01', null)),
      [],
    ],
    [
      'into the time of the next holder',
      asked({ until: '2026-06-01' }),
      post(true, tenure('2026-06-01', null)),
      ['post-held'],
    ],
    ['for good, before the next holder', asked(), post(true, tenure('2026-06-01', null)), ['post-held']],
    ['of the holder in another rank', asked(), post(true, tenure('2020-01-01', null, 'ann')), []],
    [
      'to a Chief Officer’s post by its title alone',
      asked({ chiefOfficer: false }),
      post(true, tenure('2020-01-01', null)),
      ['post-held'],
    ],
  ])('%s', (_, given, found, expected) => {
    expect(codes(appointmentReasons(given, found))).toEqual(expected);
  });

  test('that is refused names everybody who is in the way, with their days', () => {
    const found = post(true, tenure('2026-01-01', '2026-05-31'), tenure('2026-06-01', null));
    expect(appointmentReasons(asked(), found).map(({ text }) => text)).toEqual([
      expect.stringContaining('from 1 January 2026 until 31 May 2026'),
      expect.stringContaining('from 1 June 2026 on'),
    ]);
  });
});

describe('the end of an appointment', () => {
  test.each<[about: string, tenure: Tenure, until: string, codes: string[]]>([
    ['on its first day', tenure('2026-04-01', null), '2026-04-01', []],
    ['before its first day', tenure('2026-04-01', null), '2026-03-31', ['days-out-of-order']],
    ['earlier than it was to end', tenure('2026-04-01', '2026-12-31'), '2026-06-30', []],
    ['later than it ends', tenure('2026-04-01', '2026-12-31'), '2027-01-01', ['ends-earlier']],
  ])('%s', (_, given, until, expected) => {
    expect(codes(endingReasons(given, until))).toEqual(expected);
  });
});
