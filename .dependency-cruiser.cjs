/**
 * What may import what: the table of layers below is the rule, the rest keeps its spirit. A breach of each is planted and
 * caught in test/rules/architecture.spec.ts.
 */

/** Each layer and the libs it may import beside itself. */
const layers = {
  'libs/domain': [],
  'libs/document': ['libs/domain'],
  'libs/contract': [],
  'libs/database': ['libs/domain'],
  migrations: [],
  api: ['libs/domain', 'libs/document', 'libs/contract', 'libs/database', 'migrations'],
  web: ['libs/domain', 'libs/document', 'libs/contract'],
};

const spec = '\\.spec\\.tsx?$';
const ours = ['libs/', 'api/', 'web/', 'migrations/', 'test/', 'tools/'];

const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  name: `${layer.replace('libs/', '')}-imports-only-its-layers`,
  comment: `${layer} may import ${[...allowed, 'itself'].join(', ')}.`,
  severity: 'error',
  from: { path: `^${layer}/`, pathNot: spec },
  to: {
    path: ours.map((folder) => `^${folder}`),
    pathNot: [layer, ...allowed].map((folder) => `^${folder}/`),
  },
}));

const frontDoorRules = Object.keys(layers)
  .filter((layer) => layer.startsWith('libs/'))
  .map((layer) => ({
    name: `${layer.replace('libs/', '')}-by-its-front-door`,
    comment: `Others import ${layer} by its name, never a file inside it.`,
    severity: 'error',
    from: { pathNot: `^${layer}/` },
    to: { path: `^${layer}/`, pathNot: `^${layer}/index\\.ts$` },
  }));

module.exports = {
  forbidden: [
    ...layerRules,
    ...frontDoorRules,
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thought in two places.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports is dead, unless a tool or a person starts it.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '^web/public/',
          '\\.d\\.ts$',
          '\\.gen\\.ts$',
          spec,
          '\\.e2e\\.ts$',
          '^tools/[^/]+\\.mjs$',
          '(^|/)[^/]+\\.config\\.ts$',
        ],
      },
      to: {},
    },
    {
      name: 'domain-is-pure',
      comment:
        'The rules know no package and no platform: today, ids, randomness and the digest are arguments.',
      severity: 'error',
      from: { path: '^libs/domain/', pathNot: spec },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'],
      },
    },
    {
      name: 'only-database-and-migrations-know-typeorm',
      severity: 'error',
      from: { pathNot: ['^libs/database/', '^migrations/', '^test/'] },
      to: { path: '^node_modules/(@nestjs/)?typeorm/' },
    },
    {
      name: 'migrations-stand-alone',
      comment:
        'A migration is frozen: it imports typeorm, and what lists them pg as well, never code that goes on changing.',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { pathNot: ['^migrations/', '^node_modules/(typeorm|pg|@types/pg)/'] },
    },
    {
      name: 'migrations-only-at-start-up',
      severity: 'error',
      from: { pathNot: ['^migrations/', '^test/', spec, '^api/main\\.ts$', '^api/platform/start-up/'] },
      to: { path: '^migrations/' },
    },
    {
      name: 'web-uses-no-server-package',
      severity: 'error',
      from: { path: '^web/', pathNot: ['^web/vite\\.config\\.ts$', spec] },
      to: { path: '^node_modules/(@nestjs|@apollo/server|@hocuspocus/server|fastify|@fastify|pg|typeorm)/' },
    },
    {
      name: 'tests-are-imported-by-tests-only',
      severity: 'error',
      from: { pathNot: ['^test/', spec] },
      to: { path: [spec, '^test/'] },
    },
    {
      name: 'resolvable',
      comment: 'An import that cannot be found, or of a package that package.json does not name.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['unknown', 'undetermined', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'product-uses-no-development-package',
      severity: 'error',
      from: {
        path: ['^libs/', '^api/', '^web/', '^migrations/'],
        pathNot: [spec, '(^|/)[^/]+\\.config\\.ts$'],
      },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/@types/',
      },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^(dist|\\.nx|\\.data|test-results)/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
