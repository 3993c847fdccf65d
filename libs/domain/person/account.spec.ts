import { describe, expect, test } from '@jest/globals';
import {
  type AccountFacts,
  detailsReasons,
  disableReasons,
  enableReasons,
  grantReasons,
  invitationReasons,
  type PersonDetails,
  tidied,
} from './account.ts';

const account = (facts: Partial<AccountFacts> = {}): AccountFacts => ({
  id: 'ann',
  line: 'Supt Ann Hale',
  roles: ['author'],
  disabled: false,
  otherAdministrators: 1,
  ...facts,
});
const onlyAdministrator = account({ roles: ['administrator'], otherAdministrators: 0 });
const codes = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);

describe('details of a person', () => {
  const details = (more: Partial<PersonDetails>): PersonDetails => ({
    name: 'Ann Hale',
    email: 'ann@force.example',
    kind: 'officer',
    collarNumber: null,
    ...more,
  });

  test.each<[about: string, details: PersonDetails, taken: string | undefined, codes: string[]]>([
    ['whole and free', details({}), undefined, []],
    ['without a name', details({ name: '' }), undefined, ['name-missing']],
    ['with a name too long to print', details({ name: 'a'.repeat(201) }), undefined, ['name-long']],
    ['without a host in the address', details({ email: 'ann' }), undefined, ['email-wrong']],
    ['with two @ in the address', details({ email: 'a@b@c.example' }), undefined, ['email-wrong']],
    ['with a space in the address', details({ email: 'a nn@force.example' }), undefined, ['email-wrong']],
    ['with somebody else’s address', details({}), 'Supt Ben Ives', ['email-taken']],
    [
      'wrong in every way at once',
      details({ name: '', email: '' }),
      'Ben',
      ['name-missing', 'email-wrong', 'email-taken'],
    ],
  ])('%s', (_, given, taken, expected) => {
    expect(codes(detailsReasons(given, taken))).toEqual(expected);
  });

  test('are kept without stray spaces, and the address in lower case', () => {
    const typed = details({ name: '  Ann   Hale ', email: ' Ann@Force.Example ', collarNumber: ' ' });
    expect(tidied(typed)).toEqual(details({}));
  });
});

describe('an account', () => {
  test('of the only administrator keeps that role', () => {
    expect(codes(grantReasons(onlyAdministrator, ['governance']))).toEqual(['last-administrator']);
    expect(grantReasons(onlyAdministrator, ['governance', 'administrator'])).toEqual([]);
    expect(grantReasons({ ...onlyAdministrator, otherAdministrators: 1 }, [])).toEqual([]);
    expect(grantReasons(account(), [])).toEqual([]);
  });

  test.each<[about: string, facts: AccountFacts, by: string, reason: string, codes: string[]]>([
    ['of somebody else is disabled with a reason', account(), 'ben', 'Left the force', []],
    ['is not disabled without one', account(), 'ben', ' ', ['reason-missing']],
    ['is not disabled by its owner', account(), 'ann', 'Holiday', ['own-account']],
    ['is not disabled twice', account({ disabled: true }), 'ben', 'Left', ['already-disabled']],
    ['of the only administrator stays', onlyAdministrator, 'ben', 'Left', ['last-administrator']],
    [
      'says every reason at once',
      onlyAdministrator,
      'ann',
      '',
      ['own-account', 'last-administrator', 'reason-missing'],
    ],
  ])('%s', (_, facts, by, reason, expected) => {
    expect(codes(disableReasons(facts, by, reason))).toEqual(expected);
  });

  test('is enabled, and gets no link, while it is disabled', () => {
    expect(enableReasons(account({ disabled: true }))).toEqual([]);
    expect(codes(enableReasons(account()))).toEqual(['not-disabled']);
    expect(invitationReasons(account())).toEqual([]);
    expect(codes(invitationReasons(account({ disabled: true })))).toEqual(['disabled']);
  });
});
