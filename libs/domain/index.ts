export { canonicalJson } from './history/canonical.ts';
