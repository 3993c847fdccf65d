import { useEffect, useState } from 'react';

/** How far below the top of the window a heading counts as reached, in pixels. */
const READING_LINE = 140;

function placeInView(ids: readonly string[]): string | undefined {
  return ids.findLast((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top;
    return top !== undefined && top <= READING_LINE;
  });
}

/** The id of the heading that is being read, out of those of the page in their order; undefined above the first. */
export function useCurrentPlace(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    let waiting = 0;
    const look = () => {
      waiting = 0;
      setCurrent(placeInView(ids));
    };
    const soon = () => {
      if (waiting === 0) waiting = requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(waiting);
      removeEventListener('scroll', soon);
      removeEventListener('resize', soon);
    };
  }, [ids]);
  return current;
}
