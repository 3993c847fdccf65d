// All specs of the figures as one: a mutant is tried in one module registry, for loading takes longer than the tests do.
import { readdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve('libs/domain/figures');
const specs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.spec.ts'),
);
for (const file of specs.sort()) await import(path.join(folder, file));
