// The text of a file that holds a paper, or one plain sentence why there is none.
import { readFileSync, statSync } from 'node:fs';
import { PlainError } from '../plain-error.mjs';

/** A paper of a thousand pages has two or three million characters. */
const MOST_BYTES = 8 * 1024 * 1024;

/** @type {Readonly<Record<string, string>>} */
const reasons = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
};

const noText = 'it holds no Markdown or plain text in UTF-8';

/** @param {Uint8Array} bytes */
function decoded(bytes) {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
}

/** @param {string} start */
function otherKind(start) {
  if (start.startsWith('%PDF')) return 'it is a PDF; save its text as Markdown or plain text first';
  return start.startsWith('PK\u0003\u0004') || start.startsWith('\u00d0\u00cf\u0011\u00e0')
    ? 'it is a Word or other office file; save it as plain text first'
    : undefined;
}

/** @param {string} file */
function bytesOf(file) {
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES) return { why: `it is larger than ${MOST_BYTES / 1024 / 1024} MB` };
    return { bytes: readFileSync(file) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { why: reasons[code] ?? code };
  }
}

/** The text of a file in UTF-8, or in UTF-16 with its mark. Throws PlainError with one sentence. @param {string} file */
export function textOf(file) {
  const { bytes, why } = bytesOf(file);
  const refuse = (/** @type {string} */ words) => new PlainError(`${file} cannot be read: ${words}.`);
  if (!bytes) throw refuse(why ?? noText);
  const other = otherKind(bytes.toString('latin1', 0, 8));
  if (other) throw refuse(other);
  let text = '';
  try {
    text = decoded(bytes);
  } catch {
    throw refuse(noText);
  }
  if (text.includes('\0')) throw refuse(noText);
  if (text.trim() === '') throw refuse('it is empty');
  return text;
}
