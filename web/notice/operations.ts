import { graphql, type ResultOf } from '../api/graphql.ts';

/** The newest notices of the signed-in person, thirty at a time; `after` continues a list. */
export const noticesQuery = graphql(`
  query Notices($first: Int!, $after: ID) {
    notices(first: $first, after: $after) {
      id
      text
      place
      paperId
      sectionId
      meetingId
      asks
      at
      by
      read
    }
  }
`);

/** One notice. */
export type NoticeRow = ResultOf<typeof noticesQuery>['notices'][number];

/** Says that a notice came or was read. */
export const noticesChanged = graphql(`
  subscription NoticesChanged {
    noticesChanged { id at }
  }
`);

/** Marks one notice as read. */
export const readNoticeMutation = graphql(`
  mutation ReadNotice($id: ID!) {
    readNotice(id: $id)
  }
`);

/** Marks every notice as read. */
export const readAllNoticesMutation = graphql(`
  mutation ReadAllNotices { readAllNotices }
`);
