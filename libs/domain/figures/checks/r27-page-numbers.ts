import { proseOf, tablesOf } from './blocks.ts';
import { at, type Finding } from './finding.ts';
import type { TypedPaper } from './paper.ts';

interface Printed {
  readonly section: string;
  readonly line: number;
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** R27: page n of m stays within m, and a table of contents counts upwards. The renderer numbers pages; imports may not. */
export function pageNumbersCheck(paper: TypedPaper): Finding[] {
  return [...pageLines(paper), ...contents(paper)];
}

function pageLines(paper: TypedPaper): Finding[] {
  const pages = proseOf(paper).flatMap((block) => {
    const [text = '', page, pages] = /^page (\d{1,4}) of (\d{1,4})$/i.exec(block.text.trim()) ?? [];
    return text === '' ? [] : [{ ...at(block), text, first: Number(page), last: Number(pages) }];
  });
  const all = pages[0]?.last ?? 0;
  return pages.flatMap((page) => {
    if (page.first <= page.last && page.last === all) return [];
    return [findingOf(page, `the paper has ${all} pages`, `a page from 1 to ${all}`)];
  });
}

const pageCell = /^(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?$/;

function contents(paper: TypedPaper): Finding[] {
  return tablesOf(paper)
    .filter(({ section, under }) => /\bcontents\b/i.test(`${section} ${under}`))
    .flatMap((table) => {
      const rows = table.rows.flatMap(({ cells, line }) => {
        const text = cells.at(-1)?.trim() ?? '';
        const [whole, first, last] = pageCell.exec(text) ?? [];
        return whole ? [{ ...at(table), line, text, first: Number(first), last: Number(last ?? first) }] : [];
      });
      return rows.flatMap((row, index) => {
        const before = rows[index - 1]?.last ?? 0;
        if (row.first <= row.last && row.first >= before) return [];
        return [findingOf(row, `the entry before ends on page ${before}`, `a page from ${before} on`)];
      });
    });
}

function findingOf(page: Printed, given: string, expected: string): Finding {
  const { section, line, text } = page;
  const message = `Page "${text}" cannot be right: ${given}. Number the pages again.`;
  return { rule: 'R27', severity: 'INFO', section, line, given, expected, printed: text, message };
}
