import { inflateRawSync } from 'node:zlib';
import { UnreadableFile } from './messages.ts';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LONGEST_END = 22 + 0xffff;
const MOST_ENTRIES = 2_000;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

const TOO_LARGE = 'The workbook is too large once unpacked. Save only the sheet with the figures, as .csv.';
const DAMAGED = 'The workbook is damaged. Open it in Excel, save it again, and choose it again.';

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly at: number;
}

/**
 * The names of what a zip file holds, once everything in it was unpacked within `most` bytes: what it says of its sizes
 * is not believed. Throws {@link UnreadableFile}.
 */
export function namesUnpackedWithin(bytes: Buffer, most: number): readonly string[] {
  const entries = entriesOf(bytes);
  let left = most;
  for (const entry of entries) left -= unpackedSize(bytes, entry, left);
  return entries.map(({ name }) => name);
}

function entriesOf(bytes: Buffer): readonly Entry[] {
  let end = bytes.length - 22;
  while (end >= 0 && end >= bytes.length - LONGEST_END && bytes.readUInt32LE(end) !== END) end -= 1;
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new UnreadableFile(DAMAGED);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new UnreadableFile(TOO_LARGE);
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let nth = 0; nth < count; nth += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw new UnreadableFile(DAMAGED);
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, nameEnd),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    });
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function unpackedSize(bytes: Buffer, { flags, method, packed, at }: Entry, left: number): number {
  if (flags & ENCRYPTED)
    throw new UnreadableFile(
      'The workbook is protected by a password. Save it without one, and choose it again.',
    );
  if (at + 30 > bytes.length) throw new UnreadableFile(DAMAGED);
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (start + packed > bytes.length) throw new UnreadableFile(DAMAGED);
  const size =
    method === STORED ? packed : method === DEFLATED ? inflatedSize(bytes, start, packed, left) : undefined;
  if (size === undefined) throw new UnreadableFile(DAMAGED);
  if (size > left) throw new UnreadableFile(TOO_LARGE);
  return size;
}

function inflatedSize(bytes: Buffer, start: number, packed: number, left: number): number {
  try {
    return inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: Math.max(left, 1) })
      .length;
  } catch (error) {
    const isLarge =
      typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new UnreadableFile(isLarge ? TOO_LARGE : DAMAGED);
  }
}
