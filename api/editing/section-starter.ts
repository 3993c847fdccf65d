/** Records that somebody has begun to write a section, as the act `startSection` with its event. */
export abstract class SectionStarter {
  /** Called after the first words are stored. Does nothing when the section has been started meanwhile. */
  abstract start(sectionId: string, personId: string): Promise<void>;
}
