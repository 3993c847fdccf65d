import type { ApolloLink } from '@apollo/client';

/** The context of what a page asks by itself, with nobody at it: the server does not count it as use of the session. */
export const BY_ITSELF = { byItself: true, headers: { 'x-countersign-by-itself': '1' } } as const;

/** Whether somebody is behind an operation. */
export const isAskedFor = (operation: ApolloLink.Operation): boolean =>
  operation.getContext().byItself !== true;
