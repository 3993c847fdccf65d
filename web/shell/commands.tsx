import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';

/** Something the palette offers: a place to go, or an act the person may do now. */
export type Command = {
  readonly id: string;
  readonly label: string;
  /** The heading it stands under: `Go to`, `This paper`. */
  readonly group: string;
  readonly run: () => void;
};

/** Adds commands and returns how to take them away again. */
type Offer = (commands: readonly Command[]) => () => void;

const OfferContext = createContext<Offer>(() => () => undefined);
const OfferedContext = createContext<readonly Command[]>([]);

/** Collects the commands of everything that is on the screen. */
export function CommandsProvider({ children }: { children: ReactNode }) {
  const [offers, setOffers] = useState<readonly (readonly Command[])[]>([]);
  const offer = useCallback<Offer>((commands) => {
    setOffers((all) => [...all, commands]);
    return () => setOffers((all) => all.filter((one) => one !== commands));
  }, []);
  const offered = useMemo(() => offers.flat(), [offers]);
  return (
    <OfferContext value={offer}>
      <OfferedContext value={offered}>{children}</OfferedContext>
    </OfferContext>
  );
}

/** Offers commands while the component is on the screen. Pass a memoised list: a new list is a new offer. */
export function useCommands(commands: readonly Command[]): void {
  const offer = use(OfferContext);
  useEffect(() => offer(commands), [offer, commands]);
}

/** All commands on offer now. */
export function useOfferedCommands(): readonly Command[] {
  return use(OfferedContext);
}
