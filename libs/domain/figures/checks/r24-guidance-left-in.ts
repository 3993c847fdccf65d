import { proseOf, tablesOf } from './blocks.ts';
import { at, type Finding, onProse } from './finding.ts';
import type { Prose, TypedPaper } from './paper.ts';
import { sentencesOf } from './sentences.ts';

const ALIKE = 0.8;
const FEWEST_WORDS = 5;

/** R24: what the template says to its writers is not printed, nor is a placeholder that nobody filled in. */
export function guidanceLeftInCheck(paper: TypedPaper): Finding[] {
  return [...guidanceFindings(paper), ...placeholderFindings(paper)];
}

function guidanceFindings(paper: TypedPaper): Finding[] {
  const sections = paper.known?.sections ?? [];
  return proseOf(paper).flatMap((block) => {
    const of = sections.filter(
      ({ section, key }) => section === block.section || key === block.at?.sectionKey,
    );
    const guidance = of.flatMap((known) => [known.guidance, ...sentencesOf(known.guidance)]);
    const left = [block.text, ...sentencesOf(block.text)].find((text) =>
      guidance.some((said) => isLeftIn(text, said)),
    );
    return left === undefined ? [] : [guidanceFinding(block, left)];
  });
}

function guidanceFinding(block: Prose, printed: string): Finding {
  return {
    rule: 'R24',
    severity: 'BLOCK',
    ...at(block),
    given: 'the guidance of the template for this section',
    expected: 'a text of your own',
    printed,
    message: `"${printed}" is the guidance of the template, not a text of this paper. Write the text, or delete the guidance.`,
  };
}

function isLeftIn(text: string, guidance: string): boolean {
  const pairs = pairsOf(text);
  const others = pairsOf(guidance);
  if (Math.min(pairs.length, others.length) < FEWEST_WORDS - 1) return false;
  const left = [...others];
  const common = pairs.filter((pair) => {
    const index = left.indexOf(pair);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
  return (2 * common.length) / (pairs.length + others.length) > ALIKE;
}

/** Every two words that follow each other. */
function pairsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9'’]+/g) ?? [];
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

const placeholders: readonly RegExp[] = [
  /\[(?:insert|enter|add|type|name|date|figure|number|chart|table|graph|x{2,}|tbc|tba|to be (?:confirmed|added|completed|supplied))\b[^\]]*\]/i,
  /\bclick (?:or tap )?(?:here )?to (?:enter|add|insert|choose) (?:text|an? \w+)/i,
  /\b(?:insert|add) (?:text|charts?|tables?|graphs?|figures?|data|images?|narrative) here\b/i,
  /\blorem ipsum\b/i,
  /\{(?:period|achieved|scheduled|year|[a-z]+_[a-z_]+)\}/,
  /(?<![\w./])x{2,4}(?![\w%]| ?%)/i,
  /\bdd\/mm\/yy(?:yy)?\b/i,
];

const anyPlaceholder = /[[{]|x{2}|insert|enter|choose|here|lorem|dd\/mm/i;

function placeholderIn(text: string): string | undefined {
  if (!anyPlaceholder.test(text)) return undefined;
  return placeholders.flatMap((pattern) => pattern.exec(text)?.[0] ?? []).at(0);
}

function placeholderFindings(paper: TypedPaper): Finding[] {
  const onText = paper.known === undefined ? onProse('BLOCK') : 'BLOCK';
  const texts = [
    ...paper.frontSheet.map(({ value, line }) => ({ text: value, section: 'Front sheet', line })),
    ...tablesOf(paper).flatMap((table) =>
      table.rows.flatMap(({ cells, line }) => cells.map((text) => ({ ...at(table), text, line }))),
    ),
    ...proseOf(paper).map((block) => ({ ...at(block), text: block.text, severity: onText })),
  ];
  return texts.flatMap((place) => {
    const { text, ...where } = place;
    const printed = placeholderIn(text);
    if (printed === undefined) return [];
    const message = `"${printed}" was never filled in. Write what belongs there, or take it out.`;
    const said = { given: 'a placeholder', expected: 'what belongs there', printed, message };
    return [{ rule: 'R24', severity: 'BLOCK', ...where, ...said } satisfies Finding];
  });
}
