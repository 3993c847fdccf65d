import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

type AppLinkProps = {
  /** An address inside the product; parameters and search are already in it. */
  to: string;
  children: ReactNode;
  /** The place on that page: the id of what is scrolled to. */
  hash?: string;
  className?: string | undefined;
  'aria-label'?: string | undefined;
  'aria-describedby'?: string | undefined;
  onClick?: () => void;
};

/** A link to an address known only as text. Features that know their route use the router's typed `Link`. */
export function AppLink(props: AppLinkProps) {
  return <Link {...props} />;
}
