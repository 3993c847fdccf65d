import { append, chainHead, Database, loadWrites } from '@countersign/database';
import type { EventDraft } from '@countersign/domain';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { lockChain, ORGANISATION_ID } from '../platform/acts.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { sha256 } from '../platform/digest.ts';
import { Ids } from '../platform/ids.ts';
import { FileReader } from './file/file-reader.ts';
import type { ChosenFile } from './file/messages.ts';
import { type CellsOfFile, stageDraft } from './staging.ts';

const FAILED = 'The file could not be read, through no fault of yours. Choose it again.';

/** Files that analysts choose: each becomes a draft that shows what loading it would do. Nothing of it counts yet. */
@Injectable()
export class ChosenFiles implements OnModuleDestroy {
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly reader: FileReader,
  ) {}

  /** Begins to read a file and answers at once with the id of its load, which says how far it is. */
  async choose(who: SignedIn, file: ChosenFile, extractedOn: string): Promise<string> {
    const id = await this.begin(who, file.name);
    const reading = this.read(id, file, extractedOn).finally(() => this.underWay.delete(reading));
    this.underWay.add(reading);
    return id;
  }

  /** Makes a draft of cells that are read already, and answers with the id of its load. */
  async take(who: SignedIn, fileName: string, file: CellsOfFile): Promise<string> {
    const id = await this.begin(who, fileName);
    await stageDraft(this.database, id, file, this.clock.now().today);
    return id;
  }

  async onModuleDestroy(): Promise<void> {
    this.reader.onModuleDestroy();
    await Promise.all(this.underWay);
  }

  private async begin({ actor }: SignedIn, fileName: string): Promise<string> {
    const id = this.ids.next();
    const event: EventDraft = { act: 'chooseFile', data: { file: fileName } };
    await this.database.inUnitOfWork(async (unit) => {
      const of = ['organisation', ORGANISATION_ID] as const;
      await lockChain(unit, ...of);
      const { instant } = this.clock.now();
      await loadWrites.begin(unit, { id, fileName }, actor, instant);
      const chain = { subject: of[0], subjectId: of[1], head: await chainHead(unit, ...of) };
      await append(unit, chain, event, actor, instant, sha256);
    });
    return id;
  }

  private async read(id: string, file: ChosenFile, extractedOn: string): Promise<void> {
    try {
      const read = await this.reader.read(file);
      if ('problem' in read) await loadWrites.unreadable(this.database, id, [read.problem]);
      else await stageDraft(this.database, id, { ...read, extractedOn }, this.clock.now().today);
    } catch (error) {
      console.error(error);
      await loadWrites.unreadable(this.database, id, [FAILED]).catch(console.error);
    }
  }
}
