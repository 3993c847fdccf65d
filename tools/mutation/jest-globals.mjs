// What the specs take from Jest, on Mocha: it keeps all modules between mutants, so a mutant is tried in milliseconds.
import { expect } from 'expect';
import { bind } from 'jest-each';

const { describe, it } = globalThis;
const test = Object.assign((title, body) => it(title, body), {
  each: bind((title, body) => it(title, body)),
});

export { describe, expect, test };
