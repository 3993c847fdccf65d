import { createHash } from 'node:crypto';
import type { Digest } from '@countersign/domain';

/** SHA-256 of a file's bytes, in lower-case hexadecimal. */
export const sha256OfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** SHA-256 of the text as UTF-8, in lower-case hexadecimal. */
export const sha256: Digest = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
