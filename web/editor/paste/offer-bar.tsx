import { BLOCKS, type RowBlockKind } from '@countersign/domain';
import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { Keys } from '../../ui/page/keys.tsx';
import { announce } from '../../ui/state/announcer.tsx';
import type { Scene } from '../blocks/scene.ts';
import { acceptOffer, type PasteOffer } from './offer.ts';
import styles from './offer-bar.module.css';

type OfferBarProps = { offer: PasteOffer; editor: Editor; scene: Scene; onDone: () => void };

const NAMES: Partial<Record<RowBlockKind, string>> = {
  position: 'a table of aspirations and positions',
  'type-by-month': 'a table of types by month',
};

/** Offers to make a block of a table that was pasted; whoever writes on need not answer. */
export function OfferBar({ offer, editor, scene, onDone }: OfferBarProps) {
  const [first] = offer.candidates;
  if (!first) return null;
  return (
    <div className={styles.offer} role="status">
      <span>
        Pasted as a table: make it {NAMES[first.kind] ?? `a ${BLOCKS[first.kind].name.toLowerCase()}`}?{' '}
        <Keys keys={['Enter']} />
      </span>
      <span className={styles.answers}>
        {offer.candidates.map((candidate) => (
          <Button
            key={candidate.kind}
            size="compact-sm"
            variant={candidate === first ? 'filled' : 'default'}
            onClick={() => {
              if (!acceptOffer(editor.view, scene, offer, candidate))
                announce('The table has changed since it was pasted; it stays as it is.');
              onDone();
              editor.view.focus();
            }}
          >
            {BLOCKS[candidate.kind].name}
          </Button>
        ))}
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            onDone();
            editor.view.focus();
          }}
        >
          Leave it as it is
        </Button>
      </span>
    </div>
  );
}
