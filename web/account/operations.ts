import { graphql, type ResultOf } from '../api/graphql.ts';

/** Who is signed in; null when nobody is. */
export const meQuery = graphql(`
  query Me {
    me {
      id
      name
      line
      email
      roles
      abilities
      unreadNotices
      idleSeconds
      organisation { name shortName office }
    }
  }
`);

/** The person who is signed in, with what they may do in the organisation as a whole. */
export type Me = NonNullable<ResultOf<typeof meQuery>['me']>;

/** Where somebody is signed in. */
export const sessionsQuery = graphql(`
  query Sessions {
    sessions { id current startedAt lastSeenAt device }
  }
`);

/** One of them. */
export type SessionRow = ResultOf<typeof sessionsQuery>['sessions'][number];

/** Ends this session. */
export const signOutMutation = graphql(`mutation SignOut { signOut }`);

/** Ends every session of the person, this one too. */
export const signOutEverywhereMutation = graphql(`mutation SignOutEverywhere { signOutEverywhere }`);

/** Ends one session on another device. */
export const endSessionMutation = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);

/** Types the password again, so that a signature rests on a recent sign-in. */
export const confirmPasswordMutation = graphql(`
  mutation ConfirmPassword($password: String!) {
    confirmPassword(password: $password) {
      __typename
      ... on Me { id }
      ... on Refusal { reasons { code text } }
    }
  }
`);

/** Changes the password; the server ends the other sessions. */
export const changePasswordMutation = graphql(`
  mutation ChangePassword($current: String!, $next: String!) {
    changePassword(current: $current, next: $next) {
      __typename
      ... on Me { id }
      ... on Refusal { reasons { code text } }
    }
  }
`);
