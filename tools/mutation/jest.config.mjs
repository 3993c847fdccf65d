// The specs that the mutants of the figures must fail: pure ones, without a database.
import path from 'node:path';
import base from '../../jest.config.mjs';

export default {
  ...base,
  rootDir: path.resolve(import.meta.dirname, '../..'),
  testMatch: ['<rootDir>/tools/mutation/every-spec.mjs'],
  modulePathIgnorePatterns: [],
};
