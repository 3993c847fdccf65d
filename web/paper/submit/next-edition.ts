import { type EditionNumber, editionLabel, FIRST_EDITION, nextDraft } from '@countersign/domain';

type EditionKnown = { readonly number: string; readonly hash: string; readonly latest: boolean };

function parsed(number: string): EditionNumber {
  const [major = 0, minor = 0] = number.split('.').map(Number);
  return { major, minor };
}

/** The number that a text gets when it is submitted: a text that is the latest edition's keeps that number. */
export function nextEdition(editions: readonly EditionKnown[], hash: string): string {
  const latest = editions.find((edition) => edition.latest);
  if (latest === undefined) return editionLabel(FIRST_EDITION);
  return latest.hash === hash ? latest.number : editionLabel(nextDraft(parsed(latest.number)));
}
