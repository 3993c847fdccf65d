import { proseOf } from './blocks.ts';
import { at, type Finding, onProse } from './finding.ts';
import type { Prose, TypedPaper } from './paper.ts';
import { figuresIn, type PrintedFigure } from './printed-figure.ts';
import { sentencesOf } from './sentences.ts';

/** R39: a count, a population and the rate they are said to explain, told in one paragraph, agree. */
export function explainedRateCheck(paper: TypedPaper): Finding[] {
  return proseOf(paper).flatMap((block) => {
    const population = populationIn(block.text);
    if (!population) return [];
    return sentencesOf(block.text).flatMap((text) => {
      const said = rateIn(text);
      return said && !isConsistent(said, population) ? [findingOf(block, said, population)] : [];
    });
  });
}

interface Said {
  readonly count: PrintedFigure;
  readonly rate: PrintedFigure;
  readonly per: number;
}

const perMany = /^(?: [a-z]+){0,3} per (1,?000|10,?000|100,?000|million)\b/i;

/** `1,240 fires, 2.1 per 1,000 people`: one rate, and one count of the same before or after it. */
function rateIn(text: string): Said | undefined {
  const all = figuresIn(text);
  const rates = all.flatMap((rate) => {
    const [, per] = perMany.exec(text.slice(rate.end)) ?? [];
    return per === undefined
      ? []
      : [{ rate, per: per === 'million' ? 1_000_000 : Number(per.replace(',', '')) }];
  });
  const [only, more] = rates;
  if (
    !only ||
    more ||
    /\b(?:increas\w*|decreas\w*|rise|rose|fell|fall|reduc\w*|compared|from|than)\b/i.test(text)
  )
    return undefined;
  const counts = all.filter(
    (figure) =>
      !figure.percent &&
      figure !== only.rate &&
      figure.decimals === 0 &&
      !isPopulation(text, figure) &&
      !isPer(text, figure),
  );
  const [count, other] = counts;
  return count && !other ? { count, ...only } : undefined;
}

function isPer(text: string, { index }: PrintedFigure): boolean {
  return / per $/i.test(text.slice(0, index));
}

function isPopulation(text: string, { index, end }: PrintedFigure): boolean {
  return (
    /\bpopulation (?:is |was )?(?:of )?(?:about |around |approximately |some )?$/i.test(
      text.slice(0, index),
    ) ||
    (/^ (?:people|residents|inhabitants)\b(?! (?:who|were|was|have|are))/i.test(text.slice(end)) &&
      /\b(?:for|among|of) (?:its |our |the )?$/i.test(text.slice(0, index)))
  );
}

function populationIn(text: string): PrintedFigure | undefined {
  const [one, other] = figuresIn(text).filter((figure) => isPopulation(text, figure) && figure.value >= 1000);
  return other ? undefined : one;
}

/** Every figure may be rounded in its last printed place; a population in words of millions in the place it prints. */
function isConsistent({ count, rate, per }: Said, population: PrintedFigure): boolean {
  const printed = Number.parseFloat(population.text.replace(/[^\d.]/g, ''));
  const scale = population.value / printed;
  const half =
    population.decimals > 0 || scale > 1
      ? (scale * 10 ** -population.decimals) / 2
      : roundedBy(population.value) / 2;
  const least = ((count.value - 0.5) / (population.value + half)) * per;
  const most = ((count.value + 0.5) / (population.value - half)) * per;
  const unit = 10 ** -rate.decimals / 2;
  return least - unit <= rate.value && rate.value <= most + unit;
}

/** 1,850,000 is printed in ten thousands. */
function roundedBy(value: number): number {
  return 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0);
}

function findingOf(block: Prose, { count, rate, per }: Said, population: PrintedFigure): Finding {
  const expected = ((count.value / population.value) * per).toFixed(Math.max(rate.decimals, 1));
  const given = `${count.text} in a population of ${population.text}`;
  return {
    rule: 'R39',
    severity: onProse('WARN'),
    ...at(block),
    given,
    expected: `${expected} per ${per}`,
    printed: `${rate.text} per ${per}`,
    message: `${given} is ${expected} per ${per}, not ${rate.text}. Correct the rate, the count or the population.`,
  };
}
