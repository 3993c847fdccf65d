import './reading.css';
import '../ui/figure/figure.css';
import { useAnchor } from '../ui/page/use-anchor.ts';

type SafeHtmlProps = {
  /** Written by the document engine, which escapes every word and knows no script or style. Nothing else may come here. */
  html: string;
  className?: string | undefined;
};

/**
 * The one place where HTML is set as HTML. Only `html` fields of the contract and `renderChart` come here: libs/document
 * writes them element by element from a closed list, so they are safe by construction.
 */
export function SafeHtml({ html, className }: SafeHtmlProps) {
  useAnchor(html);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
