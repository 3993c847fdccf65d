import { comparisonRows } from './comparison-rows.ts';
import { at, type Finding, replacing } from './finding.ts';
import type { Heading, PreferredTerm, Prose, Table, TypedPaper } from './paper.ts';
import { cellFigure, figuresIn } from './printed-figure.ts';

/** R36: the organisation's own terms are used, outside quotations, and a measure keeps its name within its section. */
export function preferredTermsCheck(paper: TypedPaper): Finding[] {
  const terms = paper.known?.preferredTerms ?? [];
  return [...terms.flatMap((term) => avoided(paper, term)), ...renamedMeasures(paper)];
}

/** Each of the words to avoid, once a section. */
function avoided({ blocks }: TypedPaper, term: PreferredTerm): Finding[] {
  const told = new Set<string>();
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return [];
    const text = block.text.replace(/“[^”]*”|"[^"]*"/g, (quoted) => ' '.repeat(quoted.length));
    return term.not.flatMap((words) => {
      const printed = wordPattern(words).exec(text)?.[0];
      const key = `${block.section}: ${words}`;
      if (printed === undefined || told.has(key)) return [];
      told.add(key);
      return [termFinding(block, printed, term.use)];
    });
  });
}

/** Short forms in capitals are found in capitals only: `IT` is not `it`. */
function wordPattern(words: string): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`, /[a-z]/.test(words) ? 'i' : '');
}

function termFinding(block: Heading | Prose, printed: string, preferred: string): Finding {
  const use = /^\p{Lu}\p{Ll}/u.test(printed)
    ? preferred.charAt(0).toUpperCase() + preferred.slice(1)
    : preferred;
  return {
    rule: 'R36',
    severity: 'INFO',
    ...at(block),
    given: `the preferred term is "${preferred}"`,
    expected: use,
    printed,
    message: `Write "${use}" instead of "${printed}".`,
    ...replacing(block, printed, use),
  };
}

const qualified = /^([a-z][a-z-]+) \(([a-z][a-z -]+)\)(?: offences| crimes| incidents)?$/i;

/** The percentage of `Burglary (Dwelling)` told as that of "residential burglary": one measure by two names. */
function renamedMeasures(paper: TypedPaper): Finding[] {
  let table: Table | undefined;
  return paper.blocks.flatMap((block) => {
    if (block.kind === 'table') table = block;
    if (block.kind !== 'prose' || !table || table.section !== block.section) return [];
    const rows = comparisonRows(table);
    const [row] = rows;
    const name = row?.label || table.under;
    const [, noun = '', qualifier = ''] = qualified.exec(name.trim()) ?? [];
    if (!row || rows.length > 1 || noun === '') return [];
    const percent = Math.abs(cellFigure(row.percent ?? '')?.value ?? Number.NaN);
    if (!figuresIn(block.text).some((figure) => figure.percent && figure.value === percent)) return [];
    const printed = otherName(block.text, noun, qualifier);
    return printed === undefined ? [] : [renamedFinding(block, name, printed)];
  });
}

const noQualifier =
  /^(?:overall|recorded|total|more|less|fewer|most|many|such|each|every|these|those|this|that|with|from|into|against|their|which|where|repeat|reported|increased|reduced|attempted|further|serious|tackle|prevent|reduce|target\w*|combat|about|local|force|county)$/i;

/** A word of the make of an adjective before the noun, and not the qualifier. */
function otherName(text: string, noun: string, qualifier: string): string | undefined {
  return [
    ...text.matchAll(new RegExp(`\\b([a-z]{4,}(?:al|ic|ary|ive|ous|ed|ing)|[a-z]+ling) ${noun}\\b`, 'gi')),
  ]
    .filter(
      ([, word = '']) => !noQualifier.test(word) && !qualifier.toLowerCase().includes(word.toLowerCase()),
    )
    .map(([printed]) => printed)
    .at(0);
}

function renamedFinding(block: Prose, name: string, printed: string): Finding {
  return {
    rule: 'R36',
    severity: 'INFO',
    ...at(block),
    given: `the table is of ${name}`,
    expected: name,
    printed,
    message: `The figure of "${name}" is told as "${printed}". Use one name, or say what the figure counts.`,
  };
}
