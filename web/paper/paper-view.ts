/** The parts of a paper's page that have an address of their own. */
export const PAPER_VIEWS = ['sections', 'questions', 'risks', 'comments', 'editions', 'history'] as const;

/** One of {@link PAPER_VIEWS}. */
export type PaperView = (typeof PAPER_VIEWS)[number];
