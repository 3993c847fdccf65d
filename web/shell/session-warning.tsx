import { lazy, Suspense, useEffect, useState } from 'react';

const SessionDialog = lazy(() =>
  import('./session-dialog.tsx').then(({ SessionDialog }) => ({ default: SessionDialog })),
);

const WARN_BEFORE = 2 * 60_000;
const LOOK_EVERY = 5_000;

type SessionWarningProps = {
  /** UTC ISO moment at which the session ends. */
  endsAt: string;
  onExtend: () => Promise<void>;
  onSignOut: () => Promise<void>;
  onLapse: () => Promise<void>;
};

/** Two minutes before the session ends, asks whether to stay. At the end it lapses, so that nothing stays on show. */
export function SessionWarning({ endsAt, onExtend, onSignOut, onLapse }: SessionWarningProps) {
  const [now, setNow] = useState(Date.now);
  const left = Date.parse(endsAt) - now;
  const ended = left <= 0;

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), LOOK_EVERY);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (ended) void onLapse();
  }, [ended, onLapse]);

  if (ended || left > WARN_BEFORE) return null;
  return (
    <Suspense>
      <SessionDialog left={left} onExtend={onExtend} onSignOut={onSignOut} />
    </Suspense>
  );
}
