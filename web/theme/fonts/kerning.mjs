/** The first class definition format lists a run of glyphs, the second lists ranges. Returns glyph -> class. */
function classOf(table, at) {
  const classes = new Map();
  const count = table.readUInt16BE(at + (table.readUInt16BE(at) === 1 ? 4 : 2));
  for (let i = 0; i < count; i++) {
    if (table.readUInt16BE(at) === 1) {
      classes.set(table.readUInt16BE(at + 2) + i, table.readUInt16BE(at + 6 + 2 * i));
      continue;
    }
    const range = at + 4 + 6 * i;
    for (let glyph = table.readUInt16BE(range); glyph <= table.readUInt16BE(range + 2); glyph++) {
      classes.set(glyph, table.readUInt16BE(range + 4));
    }
  }
  return (glyph) => classes.get(glyph) ?? 0;
}

function coverage(table, at) {
  const covered = new Map();
  const count = table.readUInt16BE(at + 2);
  for (let i = 0; i < count; i++) {
    if (table.readUInt16BE(at) === 1) {
      covered.set(table.readUInt16BE(at + 4 + 2 * i), i);
      continue;
    }
    const range = at + 4 + 6 * i;
    const first = table.readUInt16BE(range);
    for (let glyph = first; glyph <= table.readUInt16BE(range + 2); glyph++) {
      covered.set(glyph, table.readUInt16BE(range + 4) + glyph - first);
    }
  }
  return covered;
}

function pairSubtable(gpos, at) {
  const covered = coverage(gpos, at + gpos.readUInt16BE(at + 2));
  if (gpos.readUInt16BE(at) === 1) {
    return (left, right) => {
      const index = covered.get(left);
      if (index === undefined) return undefined;
      const set = at + gpos.readUInt16BE(at + 10 + 2 * index);
      for (let i = 0; i < gpos.readUInt16BE(set); i++) {
        if (gpos.readUInt16BE(set + 2 + 4 * i) === right) return gpos.readInt16BE(set + 4 + 4 * i);
      }
      return undefined;
    };
  }
  const leftClass = classOf(gpos, at + gpos.readUInt16BE(at + 8));
  const rightClass = classOf(gpos, at + gpos.readUInt16BE(at + 10));
  const rightClasses = gpos.readUInt16BE(at + 14);
  return (left, right) =>
    covered.has(left)
      ? gpos.readInt16BE(at + 16 + 2 * (leftClass(left) * rightClasses + rightClass(right)))
      : undefined;
}

/** Every pair subtable of the `kern` feature, which in this family is the one lookup of extension type 9. */
function pairSubtables(gpos) {
  const lookups = gpos.readUInt16BE(8);
  for (let i = 0; i < gpos.readUInt16BE(lookups); i++) {
    const lookup = lookups + gpos.readUInt16BE(lookups + 2 + 2 * i);
    if (gpos.readUInt16BE(lookup) !== 9) continue;
    return Array.from({ length: gpos.readUInt16BE(lookup + 4) }, (_, s) => {
      const extension = lookup + gpos.readUInt16BE(lookup + 6 + 2 * s);
      return pairSubtable(gpos, extension + gpos.readUInt32BE(extension + 4));
    });
  }
  throw new Error('The font has no pair kerning where it is expected.');
}

/** A `kern` table with the GPOS kerning of every pair of the glyphs given as [old id, new id]. */
export function kernTable(gpos, glyphs) {
  const subtables = pairSubtables(gpos);
  const pairs = [];
  for (const [oldLeft, left] of glyphs) {
    for (const [oldRight, right] of glyphs) {
      let value;
      for (const subtable of subtables) {
        value = subtable(oldLeft, oldRight);
        if (value !== undefined) break;
      }
      if (value) pairs.push([left, right, value]);
    }
  }
  pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);

  const selector = Math.floor(Math.log2(pairs.length));
  const table = Buffer.alloc(18 + 6 * pairs.length);
  const header = [0, 1, 0, table.length - 4, 1, pairs.length, 6 * 2 ** selector, selector];
  for (const [i, word] of [...header, 6 * (pairs.length - 2 ** selector)].entries()) {
    table.writeUInt16BE(word & 0xffff, 2 * i);
  }
  pairs.forEach(([left, right, value], i) => {
    table.writeUInt16BE(left, 18 + 6 * i);
    table.writeUInt16BE(right, 20 + 6 * i);
    table.writeInt16BE(value, 22 + 6 * i);
  });
  return table;
}
