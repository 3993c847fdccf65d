// How well the specs of the figures and their checks notice a change: every rule is broken on purpose, a thousand ways, and a
// spec must fail. `npm run test:mutation` runs it all, `npm run test:mutation -- --mutate FILE` one file.
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    'libs/domain/figures/**/*.ts',
    '!libs/domain/figures/**/*.spec.ts',
    '!libs/domain/figures/checks/invented-*.ts',
  ],
  ignorePatterns: [
    'api',
    'web',
    'migrations',
    'docs',
    'test',
    'libs/contract',
    'libs/database',
    'libs/document',
    'dist',
    '.data',
    '.nx',
  ],
  buildCommand: 'vite build --config tools/mutation/vite.config.mjs',
  testRunner: 'mocha',
  plugins: ['@stryker-mutator/mocha-runner'],
  mochaOptions: { spec: ['.data/mutation/bundle/every-spec.js'], 'no-config': true, 'no-package': true },
  coverageAnalysis: 'perTest',
  // The types are checked elsewhere, and mutants that do not compile are killed at once.
  disableTypeChecks: true,
  concurrency: 2,
  timeoutMS: 3_000,
  incremental: true,
  incrementalFile: '.data/mutation/incremental.json',
  tempDirName: '.data/mutation/sandbox',
  reporters: ['progress-append-only', 'clear-text', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, skipFull: true },
  htmlReporter: { fileName: '.data/mutation/report.html' },
  thresholds: { high: 95, low: 90, break: 85 },
};
