import { useEffect } from 'react';

/** Text as a CSS string; nothing in it can end the string. */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,:;()·-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}

/**
 * While the page is shown, what is printed of it carries the marking at the head and foot of every sheet, and what it
 * is with the number of the sheet. Made as a constructed style sheet, which the content policy allows.
 */
export function usePageMargins(marking: string, identity: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    const font = "font: 9pt 'Countersign Sans', sans-serif;";
    sheet.replaceSync(`@page {
      margin: 22mm 18mm;
      @top-center { content: ${cssString(marking)}; ${font} font-weight: 600; }
      @bottom-left { content: ${cssString(identity)}; ${font} }
      @bottom-center { content: ${cssString(marking)}; ${font} font-weight: 600; }
      @bottom-right { content: "Page " counter(page) " of " counter(pages); ${font} }
    }`);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [marking, identity]);
}
