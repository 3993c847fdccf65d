import { createContext, type ReactNode, use } from 'react';

/** A place in the main navigation. The server's abilities decide which of them somebody sees. */
export type Place = 'home' | 'meetings' | 'papers' | 'cog' | 'figures' | 'people' | 'templates';

/** Who is signed in, and what the shell needs to know of them. */
export type Viewer = {
  readonly name: string;
  /** Post or role, below the name in the account menu. */
  readonly post?: string | undefined;
  readonly places: readonly Place[];
  /** UTC ISO moment at which the session ends if nothing is done. */
  readonly sessionEndsAt: string;
};

/** What the shell asks of the account: each resolves when the server has answered. */
export type Account = {
  readonly viewer: Viewer | undefined;
  /** The bell in the bar, see `NoticesBell`. */
  readonly notices?: ReactNode;
  readonly extendSession: () => Promise<void>;
  readonly signOut: () => Promise<void>;
  /** Ends a session that nobody used any more. */
  readonly lapse: () => Promise<void>;
};

const AccountContext = createContext<Account>({
  viewer: undefined,
  extendSession: () => Promise.resolve(),
  signOut: () => Promise.resolve(),
  lapse: () => Promise.resolve(),
});

/** Tells the shell who is signed in. Mounted once, by whoever asks the server. */
export function AccountProvider({ account, children }: { account: Account; children: ReactNode }) {
  return <AccountContext value={account}>{children}</AccountContext>;
}

/** The account of the page; `viewer` is undefined until the server has said who it is. */
export function useAccount(): Account {
  return use(AccountContext);
}
