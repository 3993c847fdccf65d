import type { TemplateDefinition } from './definition.ts';
import { frameProblems } from './problems/frame.ts';
import { listProblems } from './problems/lists.ts';
import type { TemplateProblem } from './problems/problem.ts';
import { sectionProblems } from './problems/sections.ts';
import { wayProblems } from './problems/way.ts';

/** Everything that keeps a template from being published, all at once and in the order of its editor; none when it is ready. */
export function templateProblems(template: TemplateDefinition): readonly TemplateProblem[] {
  return [
    ...frameProblems(template),
    ...sectionProblems(template),
    ...listProblems(template),
    ...wayProblems(template),
  ];
}
