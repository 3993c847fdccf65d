import type {
  FigureStyle,
  FindingAnswer,
  PaperRights,
  SettledRules,
  TemplateDefinition,
} from '@countersign/domain';
import type { Statement, Statements } from '../database.ts';
import { rightsOf } from './rights.ts';

/** What the checks go by beside a paper's text. */
export interface CheckFacts {
  readonly template: TemplateDefinition;
  readonly sections: readonly {
    readonly key: string;
    readonly number: string;
    readonly heading: string;
    readonly guidance: string;
  }[];
  readonly answers: readonly FindingAnswer[];
  /** The last edition of the paper that this one follows, as canonical JSON, and what decides who may read it. */
  readonly previous: {
    readonly canonical: string;
    readonly approved: boolean;
    readonly rights: PaperRights;
  } | null;
  /** What the organisation has settled; null before it is set up. */
  readonly settled: SettledRules | null;
  /** How the paper rounds and signs; null by the standard rule. */
  readonly style: FigureStyle | null;
}

const CHECK_FACTS: Statement = {
  name: 'paper-check-facts',
  text: `select t.definition as template, (select o.settings from organisation o) as settled,
      p.figure_style as style,
      (select coalesce(json_agg(json_build_object('key', s.key, 'number', s.number, 'heading', s.heading,
        'guidance', s.guidance) order by s.position), '[]') from section s where s.paper_id = p.id) as sections,
      (select coalesce(json_agg(json_build_object('key', a.key, 'reason', a.reason, 'line', a.line, 'at', a.at)
        order by a.at), '[]') from finding_answer a where a.paper_id = p.id) as answers,
      (select json_build_object('canonical', e.canonical, 'rights', ${rightsOf('f')},
          'approved', exists (select from remembered r where r.edition_id = e.id))
        from paper f join edition e on e.id = f.edition_id where f.id = p.follows_id) as previous
    from paper p join template t on t.id = p.template_id where p.id = $1`,
};

/** What the checks of a paper go by; undefined when there is no such paper. */
export const checkFacts = (from: Statements, paperId: string): Promise<CheckFacts | undefined> =>
  from.row<CheckFacts & Record<string, unknown>>(CHECK_FACTS, [paperId]);
