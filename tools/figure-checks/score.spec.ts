import { expect, test } from '@jest/globals';
import { score } from './score.mjs';

const known = { verdict: 'wrong' as const, rules: ['R01', 'R02'], lines: [4, 9] };

test('a known mistake is found by any of its rules at any of its lines, once', () => {
  const findings = [
    { rule: 'R01', line: 4, severity: 'BLOCK' },
    { rule: 'R02', line: 9, severity: 'WARN' },
  ];
  expect(score([known], findings)).toEqual({ found: [known], missed: [], falselyRaised: [] });
});

test('another rule at its line, or its rule at another line, is falsely raised', () => {
  const findings = [
    { rule: 'R03', line: 4, severity: 'BLOCK' },
    { rule: 'R01', line: 5, severity: 'BLOCK' },
  ];
  expect(score([known], findings)).toEqual({ found: [], missed: [known], falselyRaised: findings });
});

test('what is only listed is neither found nor falsely raised', () => {
  expect(score([known], [{ rule: 'R01', line: 4, severity: 'INFO' }])).toEqual({
    found: [],
    missed: [known],
    falselyRaised: [],
  });
});
