import { conflictParts, refusalParts } from '../api/act.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';

/** Somebody with an account, as the people pages show them. */
export const personParts = graphql(`
  fragment PersonParts on Person @_unmask {
    id
    name
    line
    kind
    collarNumber
    email
    roles
    disabled
    invited
    appointments {
      id
      rank
      temporary
      from
      until
      current
      post { id title chiefOfficer }
    }
  }
`);

/** Somebody with an account. */
export type PersonRow = ResultOf<typeof personParts>;

/** Everybody with an account. */
export const peopleQuery = graphql(
  `
    query People {
      people { ...PersonParts }
    }
  `,
  [personParts],
);

/** One of them. */
export const personQuery = graphql(
  `
    query Person($id: ID!) {
      person(id: $id) { ...PersonParts }
    }
  `,
  [personParts],
);

/** The posts there are, and who holds them. */
export const postsQuery = graphql(`
  query Posts {
    posts { id title chiefOfficer holder { id line } }
  }
`);

/** Makes an account and a one-time link to it. */
export const invitePersonMutation = graphql(
  `
    mutation InvitePerson(
      $key: ID!
      $name: String!
      $email: String!
      $kind: PersonKind!
      $collarNumber: String
      $roles: [Role!]!
    ) {
      invitePerson(
        key: $key
        name: $name
        email: $email
        kind: $kind
        collarNumber: $collarNumber
        roles: $roles
      ) {
        __typename
        ... on Invitation { link expiresAt person { ...PersonParts } }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [personParts, refusalParts, conflictParts],
);

/** Makes a new one-time link; the old one stops working. */
export const renewInvitationMutation = graphql(
  `
    mutation RenewInvitation($key: ID!, $personId: ID!) {
      renewInvitation(key: $key, personId: $personId) {
        __typename
        ... on Invitation { link expiresAt person { ...PersonParts } }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [personParts, refusalParts, conflictParts],
);

/** Changes who somebody is on paper. */
export const changePersonMutation = graphql(
  `
    mutation ChangePerson($key: ID!, $personId: ID!, $name: String!, $email: String!, $kind: PersonKind!, $collarNumber: String) {
      changePerson(key: $key, personId: $personId, name: $name, email: $email, kind: $kind, collarNumber: $collarNumber) {
        __typename
        ... on Person { ...PersonParts }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [personParts, refusalParts, conflictParts],
);

/** Appoints somebody to a post, from a day, in a rank. */
export const appointPersonMutation = graphql(
  `
    mutation AppointPerson($key: ID!, $personId: ID!, $postTitle: String!, $chiefOfficer: Boolean!, $rank: String!, $temporary: Boolean!, $from: Day!, $until: Day) {
      appointPerson(key: $key, personId: $personId, postTitle: $postTitle, chiefOfficer: $chiefOfficer, rank: $rank, temporary: $temporary, from: $from, until: $until) {
        __typename
        ... on Person { ...PersonParts }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [personParts, refusalParts, conflictParts],
);

/** Ends an appointment with a day. */
export const endAppointmentMutation = graphql(
  `
    mutation EndAppointment($key: ID!, $appointmentId: ID!, $until: Day!) {
      endAppointment(key: $key, appointmentId: $appointmentId, until: $until) {
        __typename
        ... on Person { ...PersonParts }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [personParts, refusalParts, conflictParts],
);

/** Gives somebody exactly these roles. */
export const grantRolesMutation = graphql(
  `
    mutation GrantRoles($key: ID!, $personId: ID!, $roles: [Role!]!) {
      grantRoles(key: $key, personId: $personId, roles: $roles) {
        __typename
        ... on Person { ...PersonParts }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [personParts, refusalParts, conflictParts],
);

/** Closes an account; nobody is ever deleted. */
export const disablePersonMutation = graphql(
  `
    mutation DisablePerson($key: ID!, $personId: ID!, $reason: String!) {
      disablePerson(key: $key, personId: $personId, reason: $reason) {
        __typename
        ... on Person { ...PersonParts }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [personParts, refusalParts, conflictParts],
);

/** Opens an account again. */
export const enablePersonMutation = graphql(
  `
    mutation EnablePerson($key: ID!, $personId: ID!) {
      enablePerson(key: $key, personId: $personId) {
        __typename
        ... on Person { ...PersonParts }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [personParts, refusalParts, conflictParts],
);
