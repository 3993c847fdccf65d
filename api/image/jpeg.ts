import { type CleanPicture, DAMAGED, NotAPicture, requireFittingSize } from './picture.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP14 = 0xee;

/** Tables, restart intervals and the like: what the picture is decoded with. */
const KEPT = new Set([0xc4, 0xcc, 0xdb, 0xdc, 0xdd, SOS]);

/** Frames that every reader decodes: baseline, extended and progressive. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
/** Frames that hardly any does: lossless, hierarchical, arithmetic. */
const OTHER_FRAMES = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

const TURNED =
  'The image is stored in a way that few programs can show. Save it again as PNG or ordinary JPEG.';

interface Segment {
  readonly marker: number;
  /** Without marker and length. */
  readonly data: Buffer;
  /** With them, and for a scan with its packed pixels. */
  readonly whole: Buffer;
}

/** Whether a file begins as a JPEG does. */
export const isJpeg = (file: Buffer): boolean =>
  file.length > 3 && file[0] === 0xff && file[1] === SOI && file[2] === 0xff;

/**
 * A JPEG with nothing in it but its picture and which way up it is: no camera, place, time, author, preview or comment;
 * what follows its end is cut off. Throws {@link NotAPicture}.
 */
export function cleanJpeg(file: Buffer): CleanPicture {
  const segments = segmentsOf(file);
  if (segments.some(({ marker }) => OTHER_FRAMES.has(marker))) throw new NotAPicture(TURNED);
  const frames = segments.filter(({ marker }) => FRAMES.has(marker));
  const [frame] = frames;
  if (!frame || frames.length !== 1 || !segments.some(({ marker }) => marker === SOS))
    throw new NotAPicture(DAMAGED);
  const { width, height } = sizeOf(frame.data);
  requireFittingSize(width, height);
  const way = segments.reduce((found, segment) => (found === 1 ? orientationIn(segment) : found), 1);
  const kept = segments.flatMap(({ marker, data, whole }) => {
    if (marker === APP14 && data.length >= 12 && data.toString('latin1', 0, 5) === 'Adobe')
      return [segmentOf(APP14, data.subarray(0, 12))];
    return FRAMES.has(marker) || KEPT.has(marker) ? [whole] : [];
  });
  const start = Buffer.from([0xff, SOI]);
  const end = Buffer.from([0xff, EOI]);
  return {
    mediaType: 'image/jpeg',
    bytes: Buffer.concat([start, ...beginning(segments), ...(way === 1 ? [] : [turn(way)]), ...kept, end]),
    ...(way >= 5 ? { width: height, height: width } : { width, height }),
  };
}

function segmentsOf(file: Buffer): Segment[] {
  const segments: Segment[] = [];
  let at = 2;
  while (at + 2 <= file.length) {
    if (file[at] !== 0xff) break;
    const marker = file[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === EOI) return segments;
    if (marker === 0x01 || (marker >= 0xd0 && marker <= SOI) || at + 4 > file.length) break;
    const dataEnd = at + 2 + file.readUInt16BE(at + 2);
    if (dataEnd < at + 4 || dataEnd > file.length) break;
    const end = marker === SOS ? endOfScan(file, dataEnd) : dataEnd;
    segments.push({ marker, data: file.subarray(at + 4, dataEnd), whole: file.subarray(at, end) });
    at = end;
  }
  throw new NotAPicture(DAMAGED);
}

/** Where the packed pixels of a scan end: at the next marker that is none of theirs. */
function endOfScan(file: Buffer, from: number): number {
  let at = file.indexOf(0xff, from);
  while (at !== -1 && at + 1 < file.length) {
    const next = file[at + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7) && next !== 0xff) return at;
    at = file.indexOf(0xff, next === 0xff ? at + 1 : at + 2);
  }
  throw new NotAPicture(DAMAGED);
}

function sizeOf(frame: Buffer): { width: number; height: number } {
  const components = frame.length >= 6 ? frame.readUInt8(5) : 0;
  if (![1, 3, 4].includes(components) || frame.length !== 6 + 3 * components) throw new NotAPicture(DAMAGED);
  if (frame.readUInt8(0) !== 8) throw new NotAPicture(TURNED);
  return { width: frame.readUInt16BE(3), height: frame.readUInt16BE(1) };
}

function segmentOf(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** The opening of a JFIF file, which says how pixels relate to inches, without its small preview. */
function beginning(segments: readonly Segment[]): Buffer[] {
  const jfif = segments.find(
    ({ marker, data }) => marker === APP0 && data.length >= 14 && data.toString('latin1', 0, 5) === 'JFIF\0',
  );
  return jfif ? [segmentOf(APP0, Buffer.concat([jfif.data.subarray(0, 12), Buffer.from([0, 0])]))] : [];
}

const EXIF = Buffer.from('Exif\0\0', 'latin1');
const ORIENTATION = 0x0112;
const SHORT = 3;

/** Which way up a camera held the picture, 1 to 8; 1 is upright, and where nothing readable says otherwise. */
function orientationIn({ marker, data }: Segment): number {
  if (marker !== APP1 || !data.subarray(0, 6).equals(EXIF)) return 1;
  const tiff = data.subarray(6);
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.length < 10 || (order !== 'II' && order !== 'MM')) return 1;
  const short = (at: number) => (order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return 1;
  for (let entry = 0; entry < short(directory); entry += 1) {
    const at = directory + 2 + 12 * entry;
    if (at + 12 > tiff.length) return 1;
    if (short(at) !== ORIENTATION) continue;
    const way = short(at + 2) === SHORT ? short(at + 8) : 1;
    return way >= 1 && way <= 8 ? way : 1;
  }
  return 1;
}

/** A note of which way up the picture is, and of nothing else. */
function turn(way: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM', 'latin1');
  tiff.writeUInt16BE(42, 2);
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(ORIENTATION, 10);
  tiff.writeUInt16BE(SHORT, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(way, 18);
  return segmentOf(APP1, Buffer.concat([EXIF, tiff]));
}
