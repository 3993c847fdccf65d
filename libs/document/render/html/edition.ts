import type { EditionContent } from '../../edition/content.ts';
import { type EditionFrame, pageMark, shortHash } from '../../edition/frame.ts';
import { markingLine } from '../../edition/marking.ts';
import { printedTime } from '../../edition/time.ts';
import { printSections } from '../printed/edition.ts';
import type { PrintedSection } from '../printed/printed.ts';
import { headingElement, type Place } from './blocks.ts';
import { element, type Html, text } from './element.ts';
import { sectionElement } from './section.ts';

const line = (className: string, words: string) => element('p', { class: className }, text(words));

function head(content: EditionContent, frame: EditionFrame, { level, prefix }: Place): Html {
  const mark = pageMark(frame);
  return element(
    'header',
    { class: 'edition-head' },
    ...(mark === null ? [] : [line('edition-mark', mark)]),
    headingElement(level, { id: `${prefix}title` }, text(content.title)),
    line('edition-period', [content.strategy, content.periodLabel].filter(Boolean).join(' · ')),
  );
}

function frontSheet(frame: EditionFrame): Html {
  const lines = frame.frontSheet.map(({ label, value }) =>
    element('div', {}, element('dt', {}, text(label)), element('dd', {}, text(value))),
  );
  return element(
    'figure',
    { class: 'front-sheet' },
    element('figcaption', {}, text('Front sheet')),
    element('dl', {}, ...lines),
  );
}

function contents(title: string, sections: readonly PrintedSection[], { prefix }: Place): Html {
  const entries = sections.map(({ anchor, number, heading, depth }) =>
    element(
      'li',
      { class: `depth-${depth}` },
      element('a', { href: `#${prefix}${anchor}` }, text(number === '' ? heading : `${number} ${heading}`)),
    ),
  );
  return element(
    'nav',
    { class: 'edition-contents', 'aria-label': prefix === '' ? 'Contents' : `Contents of ${title}` },
    element('ol', {}, ...entries),
  );
}

function signatures(
  id: string,
  title: string,
  headers: readonly string[],
  rows: string[][],
  place: Place,
): Html[] {
  if (rows.length === 0) return [];
  const headRow = headers.map((header) => element('th', { scope: 'col' }, text(header)));
  const bodyRows = rows.map((cells) =>
    element('tr', {}, ...cells.map((cell) => element('td', {}, text(cell)))),
  );
  return [
    element(
      'section',
      { class: 'edition-signatures', 'aria-labelledby': `${place.prefix}${id}` },
      headingElement(place.level + 1, { id: `${place.prefix}${id}` }, text(title)),
      element(
        'div',
        { class: 'table-scroll', role: 'region', tabindex: 0, 'aria-label': `Table: ${title}` },
        element(
          'table',
          {},
          element('thead', {}, element('tr', {}, ...headRow)),
          element('tbody', {}, ...bodyRows),
        ),
      ),
    ),
  ];
}

/** An edition as one article element; `place` says the level of its title and what makes its anchors unique. */
export function editionElement(content: EditionContent, frame: EditionFrame, place: Place): Html {
  const sections = printSections(content);
  const marking = markingLine(content.marking);
  return element(
    'article',
    { class: 'edition', 'aria-labelledby': `${place.prefix}title` },
    line('edition-marking', marking),
    head(content, frame, place),
    frontSheet(frame),
    contents(content.title, sections, place),
    ...sections.map((section) => sectionElement(section, place)),
    ...signatures(
      'approvals',
      'Approvals',
      ['Step', 'Decided by', 'When', 'Text approved'],
      frame.approvals.map(({ step, line, at, hash }) => [step, line, printedTime(at), shortHash(hash)]),
      place,
    ),
    ...signatures(
      'sign-offs',
      'Section sign-offs',
      ['Section', 'Signed by', 'When'],
      frame.signOffs.map(({ number, heading, line, at }) => [
        `${number} ${heading}`.trim(),
        line,
        printedTime(at),
      ]),
      place,
    ),
    element(
      'footer',
      { class: 'edition-foot' },
      ...(content.footer ? [line('edition-footer', content.footer)] : []),
      line(
        'edition-state',
        `${frame.reference} · Edition ${frame.number} · ${frame.state} · ${shortHash(frame.hash)}`,
      ),
      line('edition-marking', marking),
    ),
  );
}

/**
 * An edition to read, as one string of semantic HTML without style or script. Everything typed is escaped and every
 * link is on the allow-list, by construction. Paragraphs have the anchors `p-5.1.1.3`, headings `s-5.1.1`.
 */
export function renderEdition(
  content: EditionContent,
  frame: EditionFrame,
  place: Place = { level: 1, prefix: '' },
): string {
  return editionElement(content, frame, place).html;
}
