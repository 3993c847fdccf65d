import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

interface Report {
  modules: { source: string }[];
  summary: {
    violations: { from: string; to: string; rule: { name: string } }[];
    ruleSetUsed: { forbidden: { name: string }[] };
  };
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const depcruise = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const folders = ['api', 'libs', 'migrations', 'test', 'tools', 'web'];

function cruise(project: string): Report {
  const run = spawnSync(
    process.execPath,
    [depcruise, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders],
    { cwd: project, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  if (run.stdout === '') throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

const breachesIn = ({ summary }: Report) =>
  summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} > ${to}`);

/** Rule, the file that breaks it, and what that file holds. */
const planted: [rule: string, file: string, text: string][] = [
  ['domain-imports-only-its-layers', 'libs/domain/a.ts', "import '../../api/main.ts';"],
  ['document-imports-only-its-layers', 'libs/document/a.ts', "import '@countersign/database';"],
  ['contract-imports-only-its-layers', 'libs/contract/a.ts', "import '@countersign/domain';"],
  ['database-imports-only-its-layers', 'libs/database/a.ts', "import '@countersign/document';"],
  ['migrations-imports-only-its-layers', 'migrations/b.ts', "import '@countersign/domain';"],
  ['api-imports-only-its-layers', 'api/a.ts', "import '../web/main.ts';"],
  ['web-imports-only-its-layers', 'web/a.ts', "import '@countersign/database';"],
  ['web-imports-only-its-layers', 'web/b.ts', "import '../api/main.ts';"],
  ['domain-by-its-front-door', 'api/b.ts', "import '../libs/domain/paper.ts';"],
  ['document-by-its-front-door', 'web/c.ts', "import '../libs/document/a.ts';"],
  ['contract-by-its-front-door', 'web/d.ts', "import '../libs/contract/a.ts';"],
  ['database-by-its-front-door', 'api/c.ts', "import '../libs/database/a.ts';"],
  ['no-cycles', 'api/d.ts', "import './e.ts'; export type D = 1;"],
  ['no-orphans', 'api/f.ts', 'export const forgotten = 1;'],
  ['domain-is-pure', 'libs/domain/b.ts', "import 'node:crypto';"],
  ['domain-is-pure', 'libs/domain/c.ts', "import 'typeorm';"],
  ['only-database-and-migrations-know-typeorm', 'api/g.ts', "import 'typeorm';"],
  ['migrations-stand-alone', 'migrations/a.ts', "import 'fastify';"],
  ['migrations-only-at-start-up', 'api/h.ts', "import '@countersign/migrations';"],
  ['web-uses-no-server-package', 'web/e.ts', "import 'fastify';"],
  ['tests-are-imported-by-tests-only', 'api/i.ts', "import '../test/builders.ts';"],
  ['resolvable', 'api/j.ts', "import './nowhere.ts';"],
  ['resolvable', 'api/k.ts', "import 'never-installed';"],
  ['product-uses-no-development-package', 'api/l.ts', "import 'fast-check';"],
];

/** What the planted files stand on; none of it breaks a rule. */
const sound: Record<string, string> = {
  'libs/domain/index.ts': "export * from './paper.ts';",
  'libs/domain/paper.ts': 'export const paper = 1;',
  'libs/document/index.ts': "import '@countersign/domain';",
  'libs/contract/index.ts': 'export {};',
  'libs/database/index.ts': "import '@countersign/domain'; import 'typeorm';",
  'migrations/data-source.ts': "import 'typeorm';",
  'api/main.ts':
    "import '@countersign/migrations'; import '@countersign/database'; import '../libs/contract/index.ts';",
  'api/e.ts': "import type { D } from './d.ts'; export type E = D;",
  'web/main.ts': "import '@countersign/document'; import '@countersign/domain';",
  'test/builders.ts': "import '@countersign/database'; import '../api/main.ts';",
  'test/paper.spec.ts': "import './builders.ts'; import 'fast-check'; import '../web/main.ts';",
  'tools/start.mjs': "import 'node:fs';",
  'package.json': JSON.stringify({
    type: 'module',
    dependencies: { typeorm: '1.0.0', fastify: '1.0.0' },
    devDependencies: { 'fast-check': '1.0.0' },
  }),
  ...Object.fromEntries(
    ['typeorm', 'fastify', 'fast-check'].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
      [`node_modules/${name}/index.js`, ''],
    ]),
  ),
};

describe('the product', () => {
  const report = cruise(root);

  it('keeps every rule of the architecture', () => {
    expect(breachesIn(report)).toEqual([]);
  });

  it('is looked at as a whole', () => {
    const seen = report.modules.map(({ source }) => source);
    expect(seen).toEqual(
      expect.arrayContaining(['libs/domain/index.ts', 'api/main.ts', 'web/main.tsx', 'tools/start.mjs']),
    );
  });

  it('has one index.ts per lib and none elsewhere', () => {
    const indexes = report.modules
      .map(({ source }) => source)
      .filter((source) => /^(?!node_modules).*\bindex\.tsx?$/.test(source));
    expect(indexes.filter((source) => !/^libs\/[^/]+\/index\.ts$/.test(source))).toEqual([]);
  });
});

describe('a breach of the architecture', () => {
  const project = mkdtempSync(path.join(os.tmpdir(), 'countersign-architecture-'));
  let report: Report;

  beforeAll(() => {
    const files = [...Object.entries(sound), ...planted.map(([, file, text]) => [file, text] as const)];
    for (const [file, text] of files) {
      mkdirSync(path.join(project, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(project, file), text);
    }
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json'])
      cpSync(path.join(root, file), path.join(project, file));
    report = cruise(project);
  });

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it.each(planted)('of the rule %s is caught in %s', (rule, file) => {
    const caught = report.summary.violations
      .filter(({ from }) => from === file)
      .map((violation) => violation.rule.name);
    expect(caught).toContain(rule);
  });

  it('is not seen where there is none', () => {
    const inSound = report.summary.violations.filter(({ from }) => from in sound);
    expect(inSound).toEqual([]);
  });

  it('is planted for every rule there is', () => {
    const names = report.summary.ruleSetUsed.forbidden.map(({ name }) => name);
    expect(new Set(planted.map(([rule]) => rule))).toEqual(new Set(names));
  });
});
