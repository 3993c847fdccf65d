import type { Statement, Statements, UnitOfWork } from '../database.ts';

/** An image as it is kept. */
export interface NewImage {
  readonly id: string;
  readonly paperId: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly sha256: string;
  readonly uploadedBy: string;
  /** UTC ISO time. */
  readonly uploadedAt: string;
}

/** An image to be shown, the paper it belongs to, and the editions that show it. */
export interface ImageToShow {
  readonly paperId: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly editions: readonly { readonly hash: string; readonly issued: boolean }[];
}

/** An image for a printed paper. */
export interface ImageBytes {
  readonly id: string;
  readonly bytes: Buffer;
}

/** A paper holds no more images than this. */
export const MOST_IMAGES = 200;

const KEEP: Statement = {
  name: 'image-keep',
  text: `insert into image (id, paper_id, media_type, bytes, width, height, sha256, uploaded_by, uploaded_at)
    select $1, $2, $3, $4, $5, $6, $7, $8, $9
    where (select count(*) from image where paper_id = $2) < ${MOST_IMAGES}
    on conflict (paper_id, sha256) do nothing returning id`,
};

const SAME: Statement = {
  name: 'image-same',
  text: 'select id from image where paper_id = $1 and sha256 = $2',
};

const SHOW: Statement = {
  name: 'image-show',
  text: `select i.paper_id as "paperId", i.media_type as "mediaType", i.bytes, i.sha256,
      (select coalesce(json_agg(json_build_object('hash', e.hash, 'issued',
          exists (select from agenda_item a where a.edition_id = e.id))), '[]')
        from edition e where e.paper_id = i.paper_id and strpos(e.canonical, i.id::text) > 0) as editions
    from image i where i.id = $1`,
};

const OF_PAPERS: Statement = {
  name: 'images-of-papers',
  text: `select i.id, i.bytes from image i
    join unnest($1::uuid[], $2::uuid[]) wanted (paper_id, id) on wanted.id = i.id and wanted.paper_id = i.paper_id`,
};

const OWN: Statement = {
  name: 'images-own',
  text: 'select id from image where paper_id = $1 and id = any($2::uuid[])',
};

const COPY: Statement = {
  name: 'images-copy',
  text: `insert into image (id, paper_id, media_type, bytes, width, height, sha256, uploaded_by, uploaded_at)
    select copy.id, $2, i.media_type, i.bytes, i.width, i.height, i.sha256, i.uploaded_by, i.uploaded_at
    from image i join unnest($3::uuid[], $4::uuid[]) copy (original, id) on copy.original = i.id
    where i.paper_id = $1`,
};

/** Keeps an image and answers its id, that of the same picture where the paper has it already; undefined when the paper is full. */
export async function keepImage(from: Statements, image: NewImage): Promise<string | undefined> {
  const kept = await from.row<{ id: string }>(KEEP, [
    image.id,
    image.paperId,
    image.mediaType,
    Buffer.from(image.bytes),
    image.width,
    image.height,
    image.sha256,
    image.uploadedBy,
    image.uploadedAt,
  ]);
  return (kept ?? (await from.row<{ id: string }>(SAME, [image.paperId, image.sha256])))?.id;
}

/** An image by its id; undefined when there is none. */
export const imageToShow = (from: Statements, id: string): Promise<ImageToShow | undefined> =>
  from.row<ImageToShow & Record<string, unknown>>(SHOW, [id]);

/** The images that papers print, each only for the paper it was uploaded to. */
export const imagesOfPapers = (
  from: Statements,
  wanted: readonly { readonly paperId: string; readonly id: string }[],
): Promise<readonly ImageBytes[]> =>
  from.rows<ImageBytes & Record<string, unknown>>(OF_PAPERS, [
    wanted.map(({ paperId }) => paperId),
    wanted.map(({ id }) => id),
  ]);

/** Those of these images that belong to a paper. */
export async function imagesOfPaper(
  from: Statements,
  paperId: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  return (await from.rows<{ id: string }>(OWN, [paperId, ids])).map(({ id }) => id);
}

/**
 * Gives a paper images of another for its own, each under the new id that stands beside it: from then on neither depends on
 * the other. Images that are not the other paper's are not copied.
 */
export async function copyImages(
  unit: UnitOfWork,
  fromPaperId: string,
  toPaperId: string,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  if (ids.size > 0) await unit.rows(COPY, [fromPaperId, toPaperId, [...ids.keys()], [...ids.values()]]);
}
