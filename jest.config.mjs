/** Rules and services. Journeys in a real browser are Playwright's (test/journeys). */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.spec.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { swcrc: true, jsc: { rewriteRelativeImportExtensions: false, paths: {} } }],
  },
  moduleNameMapper: {
    '^@countersign/(domain|document|database)$': '<rootDir>/libs/$1/index.ts',
    '^@countersign/migrations$': '<rootDir>/migrations/data-source.ts',
  },
};
