import {
  append,
  chainHead,
  Database,
  holdPaper,
  type ImageBytes,
  type ImageToShow,
  imagesOfPapers,
  imageToShow,
  keepImage,
  MOST_IMAGES,
  paperFacts,
  type SectionWriting,
  sectionWriting,
  type UnitOfWork,
} from '@countersign/database';
import { type EditionContent, imageAddress, imagesIn } from '@countersign/document';
import {
  can,
  type EventDraft,
  mayReadEdition,
  paperResource,
  type Reason,
  writingReasons,
} from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { sha256OfBytes, sha256 as sha256OfText } from '../platform/digest.ts';
import { Ids } from '../platform/ids.ts';
import { cleanPicture } from './clean-picture.ts';
import { type CleanPicture, NotAPicture } from './picture.ts';

/** An image that was taken: what a `picture` of a section names, where it is shown, and its size in pixels. */
export interface KeptImage {
  readonly id: string;
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** What became of an upload: kept, refused with every reason, or null where the person sees no such section. */
export type Upload = KeptImage | { readonly reasons: readonly Reason[] } | null;

/** A paper to be printed, with what it says. */
export interface ToPrint {
  readonly paperId: string;
  readonly content: EditionContent;
}

/** Images of papers: taken from those who write, shown to those who read. None is ever changed or taken away. */
@Injectable()
export class Images {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Keeps the picture in a file for the paper of a section, for whoever may write in the section now. */
  async upload(who: SignedIn, sectionId: string, file: Buffer): Promise<Upload> {
    const refused = standing(await sectionWriting(this.database, sectionId), who);
    if (refused !== undefined) return refused;
    // Before the transaction: unpacking a picture takes long, and nobody else need wait for it.
    const picture = await pictureIn(file);
    if ('reasons' in picture) return picture;
    return this.database.inUnitOfWork(async (unit) => {
      await holdPaper(unit, { sectionId });
      return this.keep(unit, who, sectionId, picture);
    });
  }

  /**
   * An image, for whoever may read the draft of its paper or an edition that shows it; null when there is none, or none
   * for them.
   */
  async read(who: SignedIn, imageId: string): Promise<ImageToShow | null> {
    const image = await imageToShow(this.database, imageId);
    const facts = image && (await paperFacts(this.database, image.paperId, this.clock.now().today));
    if (!image || !facts) return null;
    const mayRead =
      can(who.actor, 'readDraft', paperResource(facts)) ||
      image.editions.some((edition) => mayReadEdition(who.actor, facts, edition));
    return mayRead ? image : null;
  }

  /** The images that these papers print. One of another paper is none of theirs, whatever their text names. */
  async toPrint(papers: readonly ToPrint[]): Promise<readonly ImageBytes[]> {
    const wanted = papers.flatMap(({ paperId, content }) => imagesIn(content).map((id) => ({ paperId, id })));
    return wanted.length === 0 ? [] : imagesOfPapers(this.database, wanted);
  }

  /** Under the lock of the paper, where the section can neither be signed nor taken away meanwhile. */
  private async keep(
    unit: UnitOfWork,
    who: SignedIn,
    sectionId: string,
    { mediaType, bytes, width, height }: CleanPicture,
  ): Promise<Upload> {
    const writing = await sectionWriting(unit, sectionId);
    const refused = standing(writing, who);
    if (!writing || refused !== undefined) return refused ?? null;
    const { paperId, name: section } = writing;
    const { instant: at } = this.clock.now();
    const sha256 = sha256OfBytes(bytes);
    const [id, uploadedBy] = [this.ids.next(), who.actor.personId];
    const image = { id, paperId, mediaType, bytes, width, height, sha256, uploadedBy, uploadedAt: at };
    const kept = await keepImage(unit, image);
    if (!kept) return { reasons: [PAPER_FULL] };
    if (!kept.hadIt) {
      const chain = {
        subject: 'paper',
        subjectId: paperId,
        head: await chainHead(unit, 'paper', paperId),
      } as const;
      const event: EventDraft = { act: 'addImage', data: { section, width, height, sha256 } };
      await append(unit, chain, event, who.actor, at, sha256OfText);
    }
    return { id: kept.id, address: imageAddress(kept.id), width, height };
  }
}

/** Why the person cannot put an image into the section now, null where they see no such section; undefined if they can. */
function standing(
  writing: SectionWriting | undefined,
  { actor }: SignedIn,
): Exclude<Upload, KeptImage> | undefined {
  if (!writing || !can(actor, 'readDraft', writing.resource)) return null;
  const reasons = writingReasons(writing, actor);
  return reasons.length > 0 ? { reasons } : undefined;
}

const PAPER_FULL: Reason = {
  code: 'too-many-images',
  text: `The paper holds ${MOST_IMAGES} images already, which is the most it can. Use one of them, or show less.`,
};

async function pictureIn(file: Buffer): Promise<CleanPicture | { readonly reasons: readonly Reason[] }> {
  try {
    return await cleanPicture(file);
  } catch (error) {
    if (error instanceof NotAPicture) return { reasons: [{ code: 'not-a-picture', text: error.message }] };
    throw error;
  }
}
