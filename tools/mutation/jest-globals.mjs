// What the specs take from Jest, on Mocha: it keeps all modules between mutants, so a mutant is tried in milliseconds.
import { expect } from 'expect';
import { bind } from 'jest-each';

/**
 * @typedef {(title: string, body: () => unknown) => void} Say
 * @type {{ describe: Say, it: Say }}
 */
// @ts-expect-error Mocha puts them there.
const { describe, it } = globalThis;

/** @type {Say} */
const one = (title, body) => it(title, body);
const test = Object.assign(one, { each: bind(one) });

export { describe, expect, test };
