import { crc32, createInflate } from 'node:zlib';
import { type CleanPicture, DAMAGED, NotAPicture, requireFittingSize } from './picture.ts';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** What a picture is drawn from. Texts, times, places, animations and everything unknown are not among it. */
const KEPT = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT']);

/** Samples a pixel and the depths they may have, by colour type. */
const COLOURS: Readonly<Record<number, readonly [samples: number, depths: readonly number[]]>> = {
  0: [1, [1, 2, 4, 8, 16]],
  2: [3, [8, 16]],
  3: [1, [1, 2, 4, 8]],
  4: [2, [8, 16]],
  6: [4, [8, 16]],
};

/** Where the seven passes of an interlaced picture begin, and how far apart their pixels are: x, y, dx, dy. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
  /** With its length and checksum. */
  readonly whole: Buffer;
}

/** Whether a file begins as a PNG does. */
export const isPng = (file: Buffer): boolean => file.subarray(0, 8).equals(SIGNATURE);

/**
 * A PNG with nothing in it but its picture; what follows its end is cut off. Every checksum is checked and the pixels
 * are unpacked once and counted. Rejects with {@link NotAPicture}.
 */
export async function cleanPng(file: Buffer): Promise<CleanPicture> {
  const chunks = chunksOf(file);
  const [head] = chunks;
  if (head?.type !== 'IHDR' || head.data.length !== 13) throw new NotAPicture(DAMAGED);
  const width = head.data.readUInt32BE(0);
  const height = head.data.readUInt32BE(4);
  requireFittingSize(width, height);
  const kept = chunks.filter(({ type }) => KEPT.has(type));
  const packed = kept.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  if (kept.filter(({ type }) => type === 'IHDR').length !== 1) throw new NotAPicture(DAMAGED);
  if ((await unpackedLength(packed, unpackedBytes(head.data))) !== unpackedBytes(head.data))
    throw new NotAPicture(DAMAGED);
  return {
    mediaType: 'image/png',
    bytes: Buffer.concat([SIGNATURE, ...kept.map(({ whole }) => whole)]),
    width,
    height,
  };
}

function chunksOf(file: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (at + 12 <= file.length) {
    const end = at + 12 + file.readUInt32BE(at);
    if (end > file.length) break;
    const type = file.toString('latin1', at + 4, at + 8);
    if (crc32(file.subarray(at + 4, end - 4)) !== file.readUInt32BE(end - 4)) break;
    chunks.push({ type, data: file.subarray(at + 8, end - 4), whole: file.subarray(at, end) });
    if (type === 'IEND') return chunks;
    at = end;
  }
  throw new NotAPicture(DAMAGED);
}

/** How many bytes the pixels take when unpacked: each row with one byte that says how it was filtered. */
function unpackedBytes(head: Buffer): number {
  const width = head.readUInt32BE(0);
  const height = head.readUInt32BE(4);
  const depth = head.readUInt8(8);
  const [samples, depths] = COLOURS[head.readUInt8(9)] ?? [0, []];
  if (!depths.includes(depth) || head.readUInt8(10) !== 0 || head.readUInt8(11) !== 0)
    throw new NotAPicture(DAMAGED);
  const rows = (across: number, down: number) =>
    across === 0 ? 0 : down * (1 + Math.ceil((across * samples * depth) / 8));
  if (head.readUInt8(12) === 0) return rows(width, height);
  return PASSES.reduce(
    (sum, [x, y, dx, dy]) =>
      sum + rows(Math.max(0, Math.ceil((width - x) / dx)), Math.max(0, Math.ceil((height - y) / dy))),
    0,
  );
}

/** How much comes out of the packed pixels, without keeping it; more than `most` is enough to stop. */
async function unpackedLength(packed: readonly Buffer[], most: number): Promise<number> {
  const inflate = createInflate();
  let length = 0;
  try {
    for (const part of packed) inflate.write(part);
    inflate.end();
    for await (const part of inflate) {
      length += part.length;
      if (length > most) break;
    }
    return length;
  } catch {
    throw new NotAPicture(DAMAGED);
  } finally {
    inflate.destroy();
  }
}
