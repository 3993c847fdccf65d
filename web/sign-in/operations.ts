import { graphql, type ResultOf } from '../api/graphql.ts';

/** What the sign-in page shows before anybody is known. */
export const signInPageQuery = graphql(`
  query SignInPage {
    signInPage {
      organisation { name shortName office }
      demoPassword
      demoPeople { id name line email about }
    }
  }
`);

/** Somebody of the demo organisation. */
export type DemoPerson = ResultOf<typeof signInPageQuery>['signInPage']['demoPeople'][number];

/** Signs in with e-mail address and password. */
export const signInMutation = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      __typename
      ... on Me { id }
      ... on Refusal { reasons { code text } }
    }
  }
`);

/** Who a one-time link was made for; null when it is used, expired or unknown. */
export const invitationQuery = graphql(`
  query Invitation($token: String!) {
    invitation(token: $token) {
      name
      email
      setup
      organisation { name }
    }
  }
`);

/** Chooses the password of a new account, and signs in. */
export const acceptInvitationMutation = graphql(`
  mutation AcceptInvitation($token: String!, $password: String!, $setup: SetupInput) {
    acceptInvitation(token: $token, password: $password, setup: $setup) {
      __typename
      ... on Me { id }
      ... on Refusal { reasons { code text } }
    }
  }
`);
