import { CHANGE_SIGNS, HALVES, MINUS_SIGNS, STANDARD_STYLE, UNCHANGED_AS } from '@countersign/domain';
import { expect, test } from '@jest/globals';
import { caughtUp, checkRules, enteredFrom, sentRules } from './entered-rules.ts';
import type { ShownRules } from './operations.ts';
import { sentStyle, shownStyle } from './sent-style.ts';

const SHOWN: ShownRules = {
  style: sentStyle(STANDARD_STYLE),
  bands: { stableBelow: 2.5, slightBelow: 5, significantFrom: 10, explainFrom: 10 },
  preferredTerms: [{ use: 'the Service', not: ['the Brigade', 'FB'] }],
  operations: [{ name: 'Heron', days: ['2030-05-06', '2030-10-14'] }],
  version: 3,
  mayChange: true,
  lastChange: null,
};

test('rules that were shown and not touched are sent as they were', () => {
  const { version: _version, mayChange: _mayChange, lastChange: _lastChange, ...rules } = SHOWN;
  expect(checkRules(enteredFrom(SHOWN))).toEqual([]);
  expect(sentRules(enteredFrom(SHOWN))).toEqual(rules);
});

test('every rule of figures travels to the API and back', () => {
  for (const halves of HALVES)
    for (const changes of CHANGE_SIGNS)
      for (const minus of MINUS_SIGNS)
        for (const unchanged of UNCHANGED_AS) {
          const style = { percentDecimals: 2, halves, changes, minus, unchanged };
          expect(shownStyle(sentStyle(style))).toEqual(style);
        }
});

test('a percentage and a day that cannot be read are named at their field', () => {
  const entered = enteredFrom(SHOWN);
  const wrong = {
    ...entered,
    bands: { ...entered.bands, slightBelow: 'five', explainFrom: ' 12.5 % ' },
    operations: [{ name: 'Heron', days: '14 October 2030, in May' }],
  };
  expect(checkRules(wrong).map(({ field }) => field)).toEqual(['band-slightBelow', 'operation-0-days']);
  expect(checkRules(wrong)[1]?.message).toContain('“in May”');
});

test('a line that was added and left blank is not sent', () => {
  const entered = { ...enteredFrom(SHOWN), operations: [{ name: ' ', days: '' }] };
  expect(sentRules(entered).operations).toEqual([]);
});

test('what others settled meanwhile is taken up where nothing was typed, and what was typed stays', () => {
  const before = enteredFrom(SHOWN);
  const typed = { ...before, terms: [{ use: 'mine', not: 'yours' }] };
  const theirs = enteredFrom({
    ...SHOWN,
    preferredTerms: [],
    bands: { ...SHOWN.bands, explainFrom: 25 },
  });
  expect(caughtUp(typed, before, theirs)).toEqual({ ...theirs, terms: typed.terms });
});
