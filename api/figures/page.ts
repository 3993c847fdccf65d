const LONGEST_PAGE = 500;
const FURTHEST = 1_000_000;

/** A page as it was asked for, within what is sent at once. */
export const pageOf = (take: number, skip: number) => ({
  take: Math.min(Math.max(take, 1), LONGEST_PAGE),
  skip: Math.min(Math.max(skip, 0), FURTHEST),
});
