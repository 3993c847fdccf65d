import { graphql, type ResultOf } from '../api/graphql.ts';
import { threadParts } from './threads/operations.ts';

/** Everything that the page of one paper shows. */
export const paperPage = graphql(
  `
    query PaperPage($paperId: ID!) {
      paper(id: $paperId) {
        id
        reference
        title
        state
        stateWords
        version
        marking
        template { name version }
        meeting { id name day board { id name } }
        period { label }
        author { id line }
        chiefOfficerPost { id title holder { id line } }
        follows { id reference title }
        deadlines { key label due }
        standing
        reason
        holder
        since
        late
        lateReason
        agendaNumber
        frontSheet { label value }
        writtenLines { key label kind required guidance choices value printed }
        chain { key name detail state }
        sections {
          id
          number
          heading
          level
          kind
          ofAuthor
          required
          lead { id line }
          state
          stateWords
          due
          empty
          onBehalf
          openThreads
          mayWrite
          acts { name allowed }
        }
        sectionsSigned
        sectionsTotal
        threads { ...ThreadParts }
        editions { id number hash cutAt cutBy approved issued latest }
        approvals {
          id
          step
          outcome
          line
          post
          day
          recordedAt
          recordedBy
          edition
          hash
          reason
          authority
          standing
        }
        history { id seq at by act phrase hash }
        acts { name allowed reasons { code text } }
        mayReadDraft
        mayComment
      }
    }
  `,
  [threadParts],
);

/** A paper as its page shows it. */
export type PaperShown = NonNullable<ResultOf<typeof paperPage>['paper']>;

/** A line of the front sheet that somebody fills in. */
export type WrittenLineShown = PaperShown['writtenLines'][number];

/** A section as the page of its paper lists it. */
export type SectionShown = PaperShown['sections'][number];

/** Says that something about a paper changed. */
export const paperChanged = graphql(`
  subscription PaperChanged($paperId: ID!) {
    paperChanged(paperId: $paperId) { id at }
  }
`);

/** Papers by words of their reference or title. */
export const papersList = graphql(`
  query PapersList($search: String) {
    papers(search: $search) { id reference title state stateWords version }
  }
`);

/** A paper in a list. */
export type PaperListed = ResultOf<typeof papersList>['papers'][number];

/** What the author checks before submitting: the draft exactly as it would be submitted. */
export const submitPage = graphql(
  `
    query SubmitPage($paperId: ID!) {
      paper(id: $paperId) {
        id
        reference
        title
        version
        state
        chiefOfficerPost { id title holder { id line } }
        meeting { id name day }
        deadlines { key label due }
        sections {
          id
          number
          heading
          level
          kind
          ofAuthor
          required
          lead { id line }
          state
          stateWords
          empty
          carried
          onBehalf
          openThreads
        }
        editions { id number hash latest }
        acts { name allowed reasons { code text } }
      }
      draft(paperId: $paperId) {
        hash
        marking
        html
        changedSince
        frontSheet { label value }
        openThreads { ...ThreadParts }
      }
    }
  `,
  [threadParts],
);

/** Where a paper stands after an act, in a few words. */
export const paperAfter = graphql(`
  query PaperAfter($paperId: ID!) {
    paper(id: $paperId) {
      id
      reference
      title
      state
      stateWords
      holder
      meeting { id name day }
      deadlines { key label due }
      chain { key name detail state }
      editions { id number hash approved latest }
      approvals { id step line edition hash standing recordedAt }
      history { id seq at by act phrase hash }
    }
  }
`);

/** What governance chooses from when an act names a person, a post or a meeting. */
export const actChoices = graphql(`
  query PaperActChoices {
    people { id line disabled roles }
    posts { id title chiefOfficer holder { id line } }
    programmes { id board { id } meetings { id name day state } }
  }
`);
