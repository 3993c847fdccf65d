import { Injectable, Logger } from '@nestjs/common';

/** Writes what is still only in memory of the given sections to the database. */
export type Settle = (sectionIds: readonly string[]) => Promise<void>;

/** Puts what a section was given and does not hold into its text, for whoever has it open. */
export type Give = (sectionId: string) => Promise<void>;

/**
 * The texts that people have open right now. An act that freezes a text settles it first, so that nothing that was
 * typed before the act is left out of it. The editing server says how when it starts.
 */
@Injectable()
export class OpenTexts {
  private readonly log = new Logger('OpenTexts');
  private readonly settlers: Settle[] = [];
  private readonly givers: Give[] = [];

  /** Registers who holds open texts. */
  heldBy(settle: Settle, give: Give): void {
    this.settlers.push(settle);
    this.givers.push(give);
  }

  /**
   * Resolves when the section's text holds what it was given, or could not take it: that is logged and no fault of the
   * act, which is stored. The text then takes it when it is opened next.
   */
  async give(sectionId: string): Promise<void> {
    try {
      await Promise.all(this.givers.map((give) => give(sectionId)));
    } catch (error) {
      const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.log.error(`Section ${sectionId} could not take what it was given. ${why}`);
    }
  }

  /** Resolves when everything typed so far in these sections is stored. */
  async settle(sectionIds: readonly string[]): Promise<void> {
    await Promise.all(this.settlers.map((settle) => settle(sectionIds)));
  }
}
