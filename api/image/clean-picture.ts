import { cleanJpeg, isJpeg } from './jpeg.ts';
import { type CleanPicture, NotAPicture } from './picture.ts';
import { cleanPng, isPng } from './png.ts';

/** The largest file that is taken, in bytes. */
export const LARGEST_IMAGE = 10 * 1024 * 1024;

/**
 * The picture in an uploaded file, told by its bytes and never by its name, with everything taken out that is not the
 * picture. Rejects with {@link NotAPicture}, whose message says what to do.
 */
export async function cleanPicture(file: Buffer): Promise<CleanPicture> {
  if (file.length === 0) throw new NotAPicture('The file is empty. Choose another.');
  if (file.length > LARGEST_IMAGE)
    throw new NotAPicture('The file is larger than 10 MB. Make the image smaller and choose it again.');
  if (isPng(file)) return cleanPng(file);
  if (isJpeg(file)) return cleanJpeg(file);
  throw new NotAPicture('This is no PNG and no JPEG image, whatever its name says. Save it as one of them.');
}
