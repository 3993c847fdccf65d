import { Injectable } from '@nestjs/common';
import { PaperActs } from '../paper/paper-acts.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Ids } from '../platform/ids.ts';

/** Starts a section by writing in it: the act `startSection`, with its event, by whoever wrote the first words. */
@Injectable()
export class SectionStarter {
  constructor(
    private readonly acts: PaperActs,
    private readonly ids: Ids,
  ) {}

  /** Called after the first words are stored. A refusal means that somebody else started it meanwhile. */
  async start(sectionId: string, version: number, who: SignedIn): Promise<void> {
    await this.acts.onSection(who, 'startSection', { id: sectionId, key: this.ids.next(), version });
  }
}
