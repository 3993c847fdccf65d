// Bundles the specs with the instrumented code they test, once for all mutants.
import path from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

export default defineConfig({
  root: path.resolve(here, '../..'),
  plugins: [
    {
      name: 'forgetting',
      enforce: 'pre',
      resolveId: (id, importer) =>
        id === './remembering.ts' && !importer?.endsWith('remembering.spec.ts')
          ? path.resolve(here, 'forgetting.mjs')
          : undefined,
    },
  ],
  resolve: { alias: { '@jest/globals': path.resolve(here, 'jest-globals.mjs') } },
  build: {
    ssr: path.resolve(here, 'every-spec.mjs'),
    outDir: path.resolve(here, '../../.data/mutation/bundle'),
    emptyOutDir: true,
    minify: false,
  },
});
