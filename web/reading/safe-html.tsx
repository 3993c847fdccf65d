import './reading.css';
import { useEffect } from 'react';

type SafeHtmlProps = {
  /** Written by the document engine, which escapes every word and knows no script or style. Nothing else may come here. */
  html: string;
  className?: string | undefined;
};

/**
 * The one place where HTML is set as HTML. Only `html` fields of the contract come here: the server writes them element
 * by element from a closed list (libs/document), so they are safe by construction.
 */
export function SafeHtml({ html, className }: SafeHtmlProps) {
  // A link to a paragraph arrives before its text does.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs again when another text is shown
  useEffect(() => {
    const place = decodeURIComponent(location.hash.slice(1));
    if (place !== '') document.getElementById(place)?.scrollIntoView();
  }, [html]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
