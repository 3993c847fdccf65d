import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { RefusalPanel } from './refusal-panel.tsx';

/** An act as the server offers it: allowed now, or with every reason why not. */
export type OfferedAct = {
  readonly name: string;
  readonly allowed: boolean;
  readonly reasons: readonly { readonly text: string }[];
};

/** How an act is put on the screen. */
export type ActOffer = {
  readonly name: string;
  /** The act in words, on the button. */
  readonly label: string;
  /** The title above the reasons: `The agenda cannot be issued yet`. */
  readonly refused: string;
  readonly onPress: () => void;
  /** The one act the screen is for. */
  readonly main?: boolean;
};

type ActBarProps = { acts: readonly OfferedAct[]; offers: readonly ActOffer[] };

/** The acts somebody has the right to. One that is not possible yet says why when it is pressed. */
export function ActBar({ acts, offers }: ActBarProps) {
  const [pressed, setPressed] = useState<string>();
  const shown = offers.flatMap((offer) => {
    const act = acts.find(({ name }) => name === offer.name);
    return act ? [{ ...offer, act }] : [];
  });
  const refused = shown.find(({ name, act }) => name === pressed && !act.allowed);
  if (shown.length === 0) return null;
  return (
    <div className="cs-stack">
      <div className="cs-row">
        {shown.map(({ name, label, act, main = false, onPress }) => (
          <Button
            key={name}
            {...(!act.allowed && { 'aria-label': `${label}: not possible yet, press for the reasons` })}
            variant={main && act.allowed ? 'filled' : 'default'}
            leftSection={act.allowed ? undefined : <IconLock size={18} aria-hidden />}
            onClick={() => {
              setPressed(act.allowed ? undefined : name);
              if (act.allowed) onPress();
            }}
          >
            {label}
          </Button>
        ))}
      </div>
      {refused && (
        <RefusalPanel
          key={refused.name}
          title={refused.refused}
          reasons={refused.act.reasons.map(({ text }) => text)}
        />
      )}
    </div>
  );
}
