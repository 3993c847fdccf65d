import { type ReactNode, useCallback, useState } from 'react';
import { Callout } from '../page/callout.tsx';
import type { ActAnswer } from './answer.ts';
import { ConflictPanel } from './conflict-panel.tsx';
import { RefusalPanel } from './refusal-panel.tsx';

type Stage = ActAnswer | { readonly kind: 'asking' | 'acting' | 'failed' };

/** One act at a time, and what to show of its answer. */
export type Press = {
  readonly stage: Stage['kind'];
  /** Sends the act and resolves to whether it was done. A press while another is on its way does nothing. */
  readonly press: (send: () => Promise<ActAnswer>) => Promise<boolean>;
  /** Takes back what was shown of the last answer. */
  readonly forget: () => void;
  /** Why the act was not done; nothing when it was. */
  readonly panel: ReactNode;
};

/** Sends acts and shows every way they can be answered. `onReload` fetches what is there now after a conflict. */
export function usePress(onReload: () => void): Press {
  const [stage, setStage] = useState<Stage>({ kind: 'asking' });
  const acting = stage.kind === 'acting';

  const press = useCallback(
    async (send: () => Promise<ActAnswer>) => {
      if (acting) return false;
      setStage({ kind: 'acting' });
      try {
        const answer = await send();
        setStage(answer);
        return answer.kind === 'done';
      } catch {
        setStage({ kind: 'failed' });
        return false;
      }
    },
    [acting],
  );
  const forget = useCallback(() => setStage({ kind: 'asking' }), []);
  const reload = () => {
    forget();
    onReload();
  };
  return { stage: stage.kind, press, forget, panel: panelOf(stage, reload) };
}

function panelOf(stage: Stage, onReload: () => void): ReactNode {
  switch (stage.kind) {
    case 'refused':
      return <RefusalPanel title={stage.title} reasons={stage.reasons} />;
    case 'conflict':
      return <ConflictPanel message={stage.message} onReload={onReload} />;
    case 'failed':
      return (
        <Callout kind="warning" title="This did not reach us">
          <p>What you typed is still here. Check your connection, then try again.</p>
        </Callout>
      );
    default:
      return null;
  }
}
