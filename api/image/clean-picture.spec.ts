import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { JPEG, jpegWith, png, pngChunk, pngHead } from '../../test/support/pictures.ts';
import { cleanPicture, LARGEST_IMAGE } from './clean-picture.ts';
import { NotAPicture } from './picture.ts';

const SECRET = 'Camera 4711 at 51.5N 0.1W';
const secret = Buffer.from(SECRET);

/** EXIF that says which way up the picture is, and where it was taken. */
function exif(way: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II', 'latin1');
  tiff.writeUInt16LE(42, 2);
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(way, 18);
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, secret]);
}

test('a PNG and a JPEG are taken with their size', async () => {
  expect(await cleanPicture(png(40, 30))).toMatchObject({ mediaType: 'image/png', width: 40, height: 30 });
  expect(await cleanPicture(JPEG)).toMatchObject({ mediaType: 'image/jpeg', width: 16, height: 8 });
});

test.each<[string, Buffer]>([
  ['text in a PNG', png(4, 3, [pngChunk('tEXt', secret)])],
  ['EXIF in a PNG', png(4, 3, [pngChunk('eXIf', secret)])],
  ['a colour profile in a PNG', png(4, 3, [pngChunk('iCCP', secret)])],
  ['an unknown chunk', png(4, 3, [pngChunk('abCd', secret)])],
  ['what follows the end of a PNG', Buffer.concat([png(), secret])],
  ['EXIF in a JPEG', jpegWith(0xe1, exif(1))],
  ['XMP in a JPEG', jpegWith(0xe1, secret)],
  ['Photoshop’s notes', jpegWith(0xed, secret)],
  ['a comment', jpegWith(0xfe, secret)],
  [
    'a preview in JFIF',
    jpegWith(0xe0, Buffer.concat([Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\x05\x05', 'latin1'), secret])),
  ],
  ['what follows the end of a JPEG', Buffer.concat([JPEG, secret])],
])('%s is taken out', async (_case, file) => {
  expect(file.includes(SECRET)).toBe(true);
  const clean = await cleanPicture(file);
  expect(clean.bytes.includes(SECRET)).toBe(false);
  expect((await cleanPicture(clean.bytes)).bytes.equals(clean.bytes)).toBe(true);
});

test('a picture that was taken upright stays upright, and says so of itself', async () => {
  const turned = await cleanPicture(jpegWith(0xe1, exif(6)));
  expect(turned).toMatchObject({ width: 8, height: 16 });
  expect(turned.bytes.includes('Exif')).toBe(true);
  expect((await cleanPicture(JPEG)).bytes.includes('Exif')).toBe(false);
});

test('an archive behind a picture, or a page in front of one, does not get in', async () => {
  const both = await cleanPicture(Buffer.concat([png(), Buffer.from('PK\x03\x04 an archive')]));
  expect(both.bytes.includes('PK\x03\x04')).toBe(false);
  await expect(cleanPicture(Buffer.concat([Buffer.from('<html>'), JPEG]))).rejects.toThrow(
    'no PNG and no JPEG',
  );
});

const huge = (width: number, height: number) =>
  Buffer.concat([png().subarray(0, 8), pngHead(width, height), png().subarray(33)]);
const frame = JPEG.indexOf(Buffer.from('ffc0', 'hex'));
const withFrame = (marker: number) => {
  const file = Buffer.from(JPEG);
  file.writeUInt8(marker, frame + 1);
  return file;
};
const bomb = () => {
  const file = png(2000, 2000, [], 0);
  return Buffer.concat([file.subarray(0, 8), pngHead(4, 3), file.subarray(33)]);
};

test.each<[string, Buffer, RegExp]>([
  ['nothing', Buffer.alloc(0), /empty/],
  [
    'SVG that is called PNG',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
    /no PNG and no JPEG/,
  ],
  ['GIF', Buffer.from('GIF89a'), /no PNG and no JPEG/],
  ['PDF', Buffer.from('%PDF-1.7'), /no PNG and no JPEG/],
  ['more than 10 MB', Buffer.concat([png(), Buffer.alloc(LARGEST_IMAGE)]), /larger than 10 MB/],
  ['a PNG of a huge side', huge(100_000, 1), /100000 by 1 pixels/],
  ['a PNG of huge area', huge(9_000, 9_000), /9000 by 9000 pixels/],
  ['a PNG without size', huge(0, 3), /damaged/],
  ['a PNG that unpacks to more than its size', bomb(), /damaged/],
  ['a PNG with fewer pixels than its size', huge(40, 40), /damaged/],
  ['a PNG that was cut short', png(40, 30).subarray(0, 60), /damaged/],
  ['a PNG without an end', png().subarray(0, -12), /damaged/],
  ['a PNG with two heads', png(4, 3, [pngHead(4, 3)]), /damaged/],
  [
    'a PNG whose checksum is wrong',
    Buffer.concat([png().subarray(0, 20), Buffer.from([9]), png().subarray(21)]),
    /damaged/,
  ],
  ['a JPEG that was cut short', JPEG.subarray(0, -20), /damaged/],
  ['a JPEG without a frame', withFrame(0xfe), /damaged/],
  ['a lossless JPEG', withFrame(0xc3), /few programs/],
  ['the beginning of a JPEG', JPEG.subarray(0, 4), /damaged/],
])('%s is refused in one sentence that says what to do', async (_case, file, words) => {
  await expect(cleanPicture(file)).rejects.toThrow(words);
  await expect(cleanPicture(file)).rejects.toBeInstanceOf(NotAPicture);
});

test('no bytes at all do more than be refused, and what is taken stays as it is when taken again', async () => {
  const damaged = (file: Buffer) =>
    fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { maxLength: 6 }).map((changes) => {
      const changed = Buffer.from(file);
      for (const [at, byte] of changes) changed.writeUInt8(byte, at);
      return changed;
    });
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(damaged(JPEG), damaged(jpegWith(0xe1, exif(6))), damaged(png(9, 9))),
      async (file) => {
        const clean = await cleanPicture(file).catch((error: unknown) => error);
        if (clean instanceof NotAPicture) return;
        if (clean instanceof Error || typeof clean !== 'object' || clean === null || !('bytes' in clean))
          throw clean;
        const { bytes } = clean;
        if (!Buffer.isBuffer(bytes)) throw new Error('It has no bytes.');
        expect((await cleanPicture(bytes)).bytes.equals(bytes)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
