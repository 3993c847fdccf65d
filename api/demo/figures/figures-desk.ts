import type { Database, Statement } from '@countersign/database';
import type { MeasureAsked } from '@countersign/domain';
import { ChosenFiles } from '../../figures/chosen-files.ts';
import { FileReader } from '../../figures/file/file-reader.ts';
import { Loads } from '../../figures/loads.ts';
import { Measures } from '../../figures/measures.ts';
import { Acts } from '../../platform/acts.ts';
import type { SignedIn } from '../../platform/auth/signed-in.ts';
import { Ids } from '../../platform/ids.ts';
import type { Live } from '../../platform/live.ts';
import { Conflict, Refusal } from '../../platform/result.types.ts';
import type { DemoClock } from '../demo-clock.ts';
import type { Cells } from './files.ts';

const LOADED: Statement = {
  name: 'demo-loaded',
  text: "select key from act_receipt where key = $1 and act = 'confirmLoad'",
};

/** Where the demo's analysts work: the product's own services. What is refused is a mistake in the demo, and is thrown. */
export class FiguresDesk {
  private readonly measures: Measures;
  private readonly files: ChosenFiles;
  private readonly loads: Loads;

  constructor(
    private readonly database: Database,
    clock: DemoClock,
    live: Live,
  ) {
    const acts = new Acts(database, clock, live);
    const ids = new Ids();
    this.measures = new Measures(database, clock, acts, ids);
    this.files = new ChosenFiles(database, clock, ids, new FileReader());
    this.loads = new Loads(database, clock, acts);
  }

  /** Creates a measure; the same once more when a seed is finished that was interrupted. */
  async create(who: SignedIn, nth: number, asked: MeasureAsked): Promise<void> {
    done(await this.measures.create(who, `demo-measure-${nth}`, asked), asked.name);
  }

  /** Loads a file as a whole: every row of it must be taken. */
  async load(who: SignedIn, fileName: string, cells: Cells): Promise<void> {
    const key = `demo-load-${fileName}`;
    if (await this.database.row(LOADED, [key])) return;
    const loadId = await this.files.take(who, fileName, { cells, notes: [], extractedOn: '' });
    const [refused] = await this.loads.rows(loadId, 'refused', 1, 0);
    if (refused)
      throw new Error(`The demo's ${fileName}, line ${refused.line}: ${refused.reasons.join(' ')}`);
    done(await this.loads.confirm(who, { key, loadId }), fileName);
  }
}

function done(answer: object, what: string): void {
  if (answer instanceof Refusal)
    throw new Error(`The demo's ${what}: ${answer.reasons.map(({ text }) => text).join(' ')}`);
  if (answer instanceof Conflict) throw new Error(`The demo's ${what}: ${answer.message}`);
}
