import { canonicalJson, type Json } from '../history/canonical.ts';
import type { Digest } from '../history/chain.ts';

/** The hash of a section's text: what a sign-off names and what an edition is compared with. Empty text has one too. */
export const sectionHash = (content: Json, digest: Digest): string => digest(canonicalJson(content));
