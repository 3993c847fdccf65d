/** A failure to start that is said in one plain sentence, without a stack. */
export class PlainFailure extends Error {
  override readonly name = 'PlainFailure';
}
