// Makes the four web fonts from Source Sans 3: node web/theme/fonts/subset.mjs
// The licence reserves the name "Source" for unchanged files, so the subsets carry a name of their own.
import { readFileSync, writeFileSync } from 'node:fs';
import { kernTable } from './kerning.mjs';
import { woff2 } from './woff2.mjs';

const PACKAGE = new URL('../../../node_modules/@expo-google-fonts/source-sans-3/', import.meta.url);
const FACES = { 400: '400Regular', '400-italic': '400Regular_Italic', 600: '600SemiBold', 700: '700Bold' };
const FAMILY = 'Countersign Sans';

/** Latin with its accents, Welsh included, and the signs a paper uses. Keep in step with unicode-range in fonts.css. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x152, 0x153],
  [0x174, 0x178],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2260, 0x2265],
];
/** Kerning is kept between the printable ASCII letters and quotation marks, where the eye sees it. */
const KERNED = (code) => code <= 0x7e || (code >= 0x2018 && code <= 0x201d);

function tablesOf(font) {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
      const record = 12 + 16 * i;
      const offset = font.readUInt32BE(record + 8);
      return [
        font.toString('latin1', record, record + 4),
        font.subarray(offset, offset + font.readUInt32BE(record + 12)),
      ];
    }),
  );
}

function charactersOf(cmap) {
  const characters = new Map();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const at = cmap.readUInt32BE(8 + 8 * i);
    if (cmap.readUInt16BE(at) !== 12) continue;
    for (let g = 0; g < cmap.readUInt32BE(at + 12); g++) {
      const group = at + 16 + 12 * g;
      const [first, last, glyph] = [0, 4, 8].map((offset) => cmap.readUInt32BE(group + offset));
      for (let code = first; code <= last; code++) characters.set(code, glyph + code - first);
    }
  }
  return characters;
}

/** Where the component glyph ids of a composite outline stand; none for a simple outline. */
function componentsAt(outline) {
  const places = [];
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return places;
  let at = 10;
  let flags;
  do {
    flags = outline.readUInt16BE(at);
    places.push(at + 2);
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
  } while (flags & 0x20);
  return places;
}

function outlinesOf(tables) {
  const [glyf, loca] = [tables.get('glyf'), tables.get('loca')];
  const long = tables.get('head').readInt16BE(50) === 1;
  const offset = (glyph) => (long ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph));
  return (glyph) => Buffer.from(glyf.subarray(offset(glyph), offset(glyph + 1)));
}

function words16(table, at, words) {
  for (const [i, word] of words.entries()) table.writeUInt16BE(word, at + 2 * i);
}

function nameTable(face) {
  const style = { 400: 'Regular', '400-italic': 'Italic', 600: 'SemiBold', 700: 'Bold' }[face];
  const names = [
    [0, "© 2010-2023 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'. A subset, renamed."],
    [1, FAMILY],
    [2, style],
    [3, `${FAMILY} ${style}`],
    [4, `${FAMILY} ${style}`],
    [5, 'Version 3.052'],
    [6, `CountersignSans-${style}`],
    [13, 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'],
    [14, 'http://scripts.sil.org/OFL'],
  ].map(([id, text]) => [id, Buffer.from(text, 'utf16le').swap16()]);
  const header = Buffer.alloc(6 + 12 * names.length);
  words16(header, 0, [0, names.length, header.length]);
  let offset = 0;
  names.forEach(([id, text], i) => {
    words16(header, 6 + 12 * i, [3, 1, 0x409, id, text.length, offset]);
    offset += text.length;
  });
  return Buffer.concat([header, ...names.map(([, text]) => text)]);
}

/** Format 12, one group a character. */
function cmapTable(characters) {
  const table = Buffer.alloc(12 + 16 + 12 * characters.length);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(table.length - 12, 16);
  table.writeUInt32BE(characters.length, 24);
  characters.forEach(([code, glyph], i) => {
    for (const [w, word] of [code, code, glyph].entries()) table.writeUInt32BE(word, 28 + 12 * i + 4 * w);
  });
  return table;
}

function subset(font, face) {
  const tables = tablesOf(font);
  const outline = outlinesOf(tables);
  const all = charactersOf(tables.get('cmap'));
  const codes = RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  ).filter((code) => all.has(code));

  const kept = new Set([0, ...codes.map((code) => all.get(code))]);
  for (const glyph of kept) {
    const drawing = outline(glyph);
    for (const place of componentsAt(drawing)) kept.add(drawing.readUInt16BE(place));
  }
  const oldIds = [...kept].sort((a, b) => a - b);
  const newId = new Map(oldIds.map((glyph, i) => [glyph, i]));

  const outlines = oldIds.map((glyph) => {
    const drawing = outline(glyph);
    for (const place of componentsAt(drawing))
      drawing.writeUInt16BE(newId.get(drawing.readUInt16BE(place)), place);
    return Buffer.concat([drawing, Buffer.alloc(-drawing.length & 3)]);
  });
  const loca = Buffer.alloc(4 * (outlines.length + 1));
  let end = 0;
  outlines.forEach((drawing, i) => {
    end += drawing.length;
    loca.writeUInt32BE(end, 4 * (i + 1));
  });

  const metrics = tables.get('hhea').readUInt16BE(34);
  const hmtx = Buffer.concat(
    oldIds.map((glyph) => {
      if (glyph < metrics) return tables.get('hmtx').subarray(4 * glyph, 4 * glyph + 4);
      throw new Error(`Glyph ${glyph} has no width of its own.`);
    }),
  );
  const [head, hhea, maxp] = ['head', 'hhea', 'maxp'].map((tag) => Buffer.from(tables.get(tag)));
  head.writeUInt16BE(head.readUInt16BE(16) | 0x0800, 16);
  head.writeInt16BE(1, 50);
  hhea.writeUInt16BE(oldIds.length, 34);
  maxp.writeUInt16BE(oldIds.length, 4);
  const post = Buffer.from(tables.get('post').subarray(0, 32));
  post.writeUInt32BE(0x00030000, 0);
  const kerned = codes.filter(KERNED).map((code) => [all.get(code), newId.get(all.get(code))]);

  return new Map([
    ['OS/2', tables.get('OS/2')],
    ['cmap', cmapTable(codes.map((code) => [code, newId.get(all.get(code))]))],
    ['gasp', tables.get('gasp')],
    ['glyf', Buffer.concat(outlines)],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', hmtx],
    ['kern', kernTable(tables.get('GPOS'), kerned)],
    ['loca', loca],
    ['maxp', maxp],
    ['name', nameTable(face)],
    ['post', post],
    ['prep', tables.get('prep')],
  ]);
}

for (const [face, folder] of Object.entries(FACES)) {
  const font = readFileSync(new URL(`${folder}/SourceSans3_${folder}.ttf`, PACKAGE));
  const file = woff2(subset(font, face));
  writeFileSync(new URL(`countersign-sans-${face}.woff2`, import.meta.url), file);
  console.log(`${face}: ${file.length} bytes`);
}
