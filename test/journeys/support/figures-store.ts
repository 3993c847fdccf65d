import { randomUUID } from 'node:crypto';
import { CAST } from './cast.ts';
import type { Organisation } from './organisation.ts';

const MONTHS = ['Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep'];

/** The two years to September 2026 by month as a file has them: so many in each month of the first, so many in each of the second. */
export const twoYears = (measure: string, before: number, now: number): readonly string[] => {
  const months = (first: number) => MONTHS.map((month, index) => `${month} ${index < 3 ? first : first + 1}`);
  return [
    ['Measure', ...months(24), ...months(25)].join(','),
    [measure, ...MONTHS.map(() => before), ...MONTHS.map(() => now)].join(','),
  ];
};

/** Fills the store of figures through the API, as the analyst of the demo. */
export class FiguresStore {
  constructor(private readonly organisation: Organisation) {}

  /** Creates a measure that counts something; answers its name, which no other has. */
  async measure(of: string): Promise<string> {
    const name = `${of} ${randomUUID().slice(0, 8)}`;
    const input = {
      name,
      aliases: [],
      unit: 'COUNT',
      polarity: 'LESS_IS_BETTER',
      bestRank: 'FIRST',
      source: 'Crime system',
      decimals: 0,
    };
    await this.organisation.act(CAST.analyst, 'createMeasure', { key: randomUUID(), input });
    return name;
  }

  /** Loads a file as the extract of a day. */
  async load(lines: readonly string[], extractedOn: string): Promise<void> {
    const analyst = await this.organisation.as(CAST.analyst);
    const answer = await fetch(
      `${analyst.address}/figures/loads?name=figures.csv&extractedOn=${extractedOn}`,
      {
        method: 'POST',
        headers: analyst.headers({ 'content-type': 'application/octet-stream' }),
        body: lines.join('\n'),
      },
    );
    const { id: loadId }: { id: string } = JSON.parse(await answer.text());
    const query = 'query ($id: ID!) { load(id: $id) { state } }';
    for (;;) {
      const { state } = await this.organisation.ask<{ state: string }>(CAST.analyst, query, { id: loadId });
      if (state !== 'READING') break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await this.organisation.act(CAST.analyst, 'confirmLoad', { key: randomUUID(), loadId });
  }
}
