import { brotliCompressSync, constants } from 'node:zlib';

const KNOWN = [
  'cmap',
  'head',
  'hhea',
  'hmtx',
  'maxp',
  'name',
  'OS/2',
  'post',
  'cvt ',
  'fpgm',
  'glyf',
  'loca',
  'prep',
];
KNOWN[17] = 'gasp';
KNOWN[19] = 'kern';

function base128(value) {
  const bytes = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
}

/** Packs TrueType tables (a Map of tag to Buffer) as WOFF 2.0, with no transform but Brotli. */
export function woff2(tables) {
  const names = [...tables.keys()].filter((tag) => tag !== 'loca').sort();
  names.splice(names.indexOf('glyf') + 1, 0, 'loca');

  const directory = Buffer.from(
    names.flatMap((tag) => {
      const untransformed = tag === 'glyf' || tag === 'loca' ? 0xc0 : 0;
      return [KNOWN.indexOf(tag) | untransformed, ...base128(tables.get(tag).length)];
    }),
  );
  const body = brotliCompressSync(Buffer.concat(names.map((tag) => tables.get(tag))), {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT,
      [constants.BROTLI_PARAM_QUALITY]: 11,
    },
  });
  const length = (48 + directory.length + body.length + 3) & ~3;
  const sfntSize = names.reduce(
    (sum, tag) => sum + ((tables.get(tag).length + 3) & ~3),
    12 + 16 * names.length,
  );

  const file = Buffer.alloc(length);
  file.write('wOF2', 0, 'latin1');
  file.writeUInt32BE(0x00010000, 4);
  file.writeUInt32BE(length, 8);
  file.writeUInt16BE(names.length, 12);
  file.writeUInt32BE(sfntSize, 16);
  file.writeUInt32BE(body.length, 20);
  file.writeUInt16BE(1, 24);
  directory.copy(file, 48);
  body.copy(file, 48 + directory.length);
  return file;
}
