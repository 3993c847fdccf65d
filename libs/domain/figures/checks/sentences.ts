/** The sentences of a text, in order; `e.g.`, `vs.` and the like end none. */
export function sentencesOf(text: string): string[] {
  return text.split(
    /(?<=(?<!\b(?:e\.g|i\.e|vs|etc|approx|No|Dr|Mr|Mrs|St|Insp|Supt))[.!?])\s+(?=[A-Z“"‘'(£\d])/,
  );
}
