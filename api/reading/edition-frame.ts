import type { ApprovalView, EditionReading, PaperView } from '@countersign/database';
import type { EditionContent, EditionFrame } from '@countersign/document';
import { isApproved, stateInWords } from '@countersign/domain';
import { frontSheetOf } from '../paper/present-paper.ts';

/**
 * The approvals that an edition is read with: those that stand, and for one that was issued also those it was
 * issued with, because what the board saw stays as it was.
 */
export const approvalsOf = (view: PaperView, edition: EditionReading): readonly ApprovalView[] =>
  (view.approvals ?? [])
    .filter(({ hash, revoked }) => hash === edition.hash && (!revoked || edition.issuedAs !== null))
    .toSorted((a, b) => a.recordedAt.localeCompare(b.recordedAt));

/** What recorded events say about an edition, to print around its text. */
export function frameOf(view: PaperView, edition: EditionReading, { written }: EditionContent): EditionFrame {
  const { facts } = view;
  const approvals = approvalsOf(view, edition);
  const approved = edition.issuedAs !== null || isApproved(facts.route, facts.approvals, edition.hash);
  const agendaNumber = edition.issuedAs ?? (edition.latest ? facts.agendaItem?.number : undefined);
  return {
    number: edition.number,
    state: edition.latest ? stateInWords(facts) : 'Superseded',
    hash: edition.hash,
    reference: facts.reference,
    ...(agendaNumber ? { agendaNumber } : {}),
    frontSheet: frontSheetOf(
      view,
      { ...edition, approvals, agendaNumber: agendaNumber ?? null },
      written ?? [],
    ),
    approvals: approvals.map((approval) => approvalLine(view, approval)),
    signOffs: edition.signOffs.filter((signOff) => signOff.as === 'lead'),
    draft: !approved,
    withdrawn: facts.state === 'withdrawn',
  };
}

/** What surrounds a draft: no number yet, and nothing decided on it. */
export const draftFrame = (view: PaperView, hash: string): EditionFrame => ({
  number: 'draft',
  state: 'Draft',
  hash,
  reference: view.facts.reference,
  frontSheet: frontSheetOf(view, null),
  approvals: [],
  signOffs: [],
  draft: true,
});

function approvalLine(view: PaperView, approval: ApprovalView): EditionFrame['approvals'][number] {
  const step = view.facts.route.find(({ key }) => key === approval.step)?.name ?? approval.step;
  const said =
    approval.outcome === 'not-presented'
      ? `Not presented${approval.authority ? `, as ${approval.authority} allowed` : ''}; recorded by ${approval.line}`
      : [approval.line, approval.post].filter(Boolean).join(', ');
  return { step, line: said, at: approval.recordedAt, hash: approval.hash };
}
