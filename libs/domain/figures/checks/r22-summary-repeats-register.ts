import { proseOf } from './blocks.ts';
import { at, type Finding, onProse } from './finding.ts';
import { pathOf } from './outline.ts';
import type { TypedPaper } from './paper.ts';
import { type PrintedRisk, risksIn } from './risks.ts';

/** R22: what the summary lists of the risks is what the registers hold, by reference; a shorter text may stand there. */
export function summaryRepeatsRegisterCheck(paper: TypedPaper): Finding[] {
  const risks = risksIn(paper).filter(({ ref }) => /\d/.test(ref));
  const isSummary = (section: string) => /\b(?:summary|overview)\b/i.test(pathOf(paper, section));
  const summary = risks.filter(({ table }) => isSummary(table.section));
  const register = risks.filter(({ table }) => !isSummary(table.section));
  if (register.length === 0) return [];
  return [
    ...summary.flatMap((risk) => repeated(risk, register)),
    ...(summary.length > 0 ? register.flatMap((risk) => missing(risk, summary)) : []),
    ...namedInProse(paper, risks, isSummary),
  ];
}

function repeated(risk: PrintedRisk, register: readonly PrintedRisk[]): Finding[] {
  const own = register.find(({ ref }) => ref === risk.ref);
  if (!own) {
    const expected = 'a reference that a register holds';
    return [findingOf(risk, { given: `no register holds ${risk.ref}`, expected, printed: risk.ref })];
  }
  if (shared(risk.text, own.text) >= 0.5) return [];
  const given = `${own.ref} in ${own.table.section} (line ${own.line}): ${own.text}`;
  return [findingOf(risk, { given, expected: own.text, printed: risk.text })];
}

function missing(risk: PrintedRisk, summary: readonly PrintedRisk[]): Finding[] {
  if (!risk.open || summary.some(({ ref }) => ref === risk.ref)) return [];
  const given = `${risk.ref} is open in the register`;
  return [findingOf(risk, { given, expected: `${risk.ref} in the summary`, printed: 'not in the summary' })];
}

type Said = Pick<Finding, 'given' | 'expected' | 'printed'>;

function findingOf(risk: PrintedRisk, said: Said): Finding {
  return {
    rule: 'R22',
    severity: 'WARN',
    ...at({ ...risk.table, line: risk.line }),
    ...said,
    message: `The summary of risks and the register differ: ${said.given}, printed is "${said.printed}". Take the summary from the register.`,
  };
}

/** A reference of the same make as those of the registers, named in the summary and held by none. */
function namedInProse(
  paper: TypedPaper,
  risks: readonly PrintedRisk[],
  isSummary: (section: string) => boolean,
): Finding[] {
  const refs = new Set(risks.map(({ ref }) => ref));
  const makes = [...refs].map((ref) => /^[A-Z]{2,}[-/]?(?=\d+$)/.exec(ref)?.[0]);
  const [make] = makes;
  if (!make || refs.size < 2 || makes.some((other) => other !== make)) return [];
  const named = new RegExp(`(?<![\\w-])${make}\\d+(?![\\w%])`, 'g');
  return proseOf(paper)
    .filter(({ section }) => isSummary(section))
    .flatMap((block) =>
      [...block.text.matchAll(named)]
        .filter(([ref]) => !refs.has(ref))
        .map(
          ([ref]): Finding => ({
            rule: 'R22',
            severity: onProse('WARN'),
            ...at(block),
            given: `no register holds ${ref}`,
            expected: [...refs].join(', '),
            printed: ref,
            message: `Which risk is ${ref}? No register of this paper holds it.`,
          }),
        ),
    );
}

/** How much of the words of one text stands in the other, from 0 to 1. */
function shared(text: string, whole: string): number {
  const words = wordsOf(text);
  const others = new Set(wordsOf(whole));
  return words.length === 0 ? 1 : words.filter((word) => others.has(word)).length / words.length;
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((word) => word.length > 3);
}
