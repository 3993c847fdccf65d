import { can } from '../access/can.ts';
import type { Actor } from '../access/role.ts';
import type { Reason } from '../paper/reason.ts';
import type { TemplateDefinition } from './definition.ts';
import { templateProblems } from './template-problems.ts';

const NOT_YOURS: Reason = { code: 'not-yours', text: 'Templates are made and changed by governance staff.' };

/** Why the actor may not change templates at all; none when they may. */
export const changeReasons = (actor: Actor): readonly Reason[] =>
  can(actor, 'changeTemplates', { kind: 'organisation' }) ? [] : [NOT_YOURS];

/** Every reason why a name will not do for a template; none when it will. */
export function namingReasons(name: string, taken: boolean): readonly Reason[] {
  if (name.trim() === '') return [{ code: 'name-missing', text: 'Give the template a name.' }];
  if (name.length > 200) return [{ code: 'name-long', text: 'Use at most 200 characters for the name.' }];
  return taken
    ? [{ code: 'name-taken', text: `There is a template called “${name.trim()}”. Choose another name.` }]
    : [];
}

/** Every reason why a draft cannot be published: all its problems, and that nothing was changed since `before`. */
export function publishReasons(
  draft: TemplateDefinition,
  before: TemplateDefinition | undefined,
  nameTaken: boolean,
): readonly Reason[] {
  const problems = templateProblems(draft).map(({ code, text }) => ({ code, text }));
  const naming = draft.name.trim() === '' ? [] : namingReasons(draft.name, nameTaken);
  const same = before !== undefined && isSame(draft, before);
  return [
    ...naming,
    ...problems,
    ...(same
      ? [
          {
            code: 'nothing-changed',
            text: `Nothing differs from version ${before.version}. Change something, or discard the draft.`,
          },
        ]
      : []),
  ];
}

/** Every reason why a template cannot be deleted; none when no paper was ever made from any of its versions. */
export function deletionReasons(papers: number): readonly Reason[] {
  if (papers === 0) return [];
  const made = papers === 1 ? 'one paper is' : `${papers} papers are`;
  return [
    {
      code: 'template-in-use',
      text: `It cannot be deleted: ${made} made from it. Publish a version with other sections instead.`,
    },
  ];
}

const isSame = (draft: TemplateDefinition, before: TemplateDefinition) =>
  JSON.stringify({ ...draft, version: 0 }) === JSON.stringify({ ...before, version: 0 });
