import { type EditionFrame, pageMark, shortHash } from '../../edition/frame.ts';
import { markingLine } from '../../edition/marking.ts';
import { type Edition, itemNotice, type Pack, packMarking } from '../../edition/pack.ts';
import { printedTime } from '../../edition/time.ts';
import { printSections } from '../printed/edition.ts';
import type { Block } from '../printed/printed.ts';
import { printable } from '../printed/runs.ts';
import { columnWidths, repeatsHeader } from './columns.ts';

/** Words longer than this get places where a line may end, so that they stay inside the page. */
const UNBROKEN_WORD = /[^\s\u200b]{25}(?=[^\s\u200b]{6})/gu;

const AS_THEY_ARE = new Set(['href', 'html', 'svg', 'image']);

/** Text fit for paper: no controls, and very long words may break. Addresses and drawings stay as they are. */
function fitForPaper(key: string, value: unknown): unknown {
  if (typeof value !== 'string' || AS_THEY_ARE.has(key)) return value;
  return printable(value).replace(UNBROKEN_WORD, '$&\u200b');
}

/** What tables need beside their cells, and charts instead of their parts. */
function withLayout(block: Block): object {
  switch (block.kind) {
    case 'table':
      return { ...block, widths: columnWidths(block), repeats: repeatsHeader(block) };
    case 'chart': {
      const { kind, caption, description, drawing, table, figuresAbove } = block;
      return {
        kind,
        caption,
        description,
        svg: drawing.html,
        table: figuresAbove ? null : withLayout(table),
      };
    }
    default:
      return block;
  }
}

function signatures({ approvals, signOffs }: EditionFrame) {
  return [
    {
      title: 'Approvals',
      header: ['Step', 'Decided by', 'When', 'Text approved'],
      widths: [3, 6, 4, 2.4],
      rows: approvals.map(({ step, line, at, hash }) => [step, line, printedTime(at), shortHash(hash)]),
    },
    {
      title: 'Section sign-offs',
      header: ['Section', 'Signed by', 'When'],
      widths: [5, 6, 4],
      rows: signOffs.map(({ number, heading, line, at }) => [
        `${number} ${heading}`.trim(),
        line,
        printedTime(at),
      ]),
    },
  ].filter(({ rows }) => rows.length > 0);
}

const LONGEST_RUNNING_TITLE = 90;

/** The title as it fits on the one line above each page. */
function runningTitle(title: string): string {
  const characters = [...title];
  if (characters.length <= LONGEST_RUNNING_TITLE) return title;
  return `${characters
    .slice(0, LONGEST_RUNNING_TITLE - 1)
    .join('')
    .trimEnd()}…`;
}

function paperData({ content, frame }: Edition, item: string | null) {
  return {
    title: content.title,
    subtitle: [content.strategy, content.periodLabel].filter(Boolean).join(' · '),
    from: content.reportFrom,
    mark: pageMark(frame),
    head: [item === null ? [] : `Item ${item}`, runningTitle(content.title)].flat().join(' · '),
    foot: `${frame.reference} · Edition ${frame.number} · ${frame.state} · ${shortHash(frame.hash)}`,
    footer: content.footer ?? '',
    frontSheet: frame.frontSheet,
    sections: printSections(content).map((section) => ({
      ...section,
      blocks: section.blocks.map(withLayout),
    })),
    signatures: signatures(frame),
  };
}

/** A paper as JSON for `typstTemplate`: data only, never markup. */
export function paperJson(edition: Edition): string {
  const data = {
    title: edition.content.title,
    marking: markingLine(edition.content.marking),
    cover: null,
    papers: [paperData(edition, edition.frame.agendaNumber ?? null)],
  };
  return JSON.stringify(data, fitForPaper);
}

function coverOf(pack: Pack) {
  return {
    board: pack.board,
    title: pack.title,
    meeting: pack.meeting,
    mark: pageMark(pack),
    foot: `${pack.reference} · Pack edition ${pack.edition} · ${pack.state}`,
    agenda: pack.items.map((item, index) => ({
      number: item.number,
      title: item.title,
      notice: itemNotice(item.kind),
      details: [item.presenter, item.note].filter(Boolean).join(' · '),
      paper:
        item.kind === 'paper'
          ? pack.items.slice(0, index).filter(({ kind }) => kind === 'paper').length
          : null,
    })),
  };
}

/** A whole pack as JSON for `typstTemplate`, every page under the highest marking in it. */
export function packJson(pack: Pack): string {
  const data = {
    title: `${pack.title}, ${pack.board}`,
    marking: markingLine(packMarking(pack)),
    cover: coverOf(pack),
    papers: pack.items.flatMap((item) => (item.kind === 'paper' ? [paperData(item.paper, item.number)] : [])),
  };
  return JSON.stringify(data, fitForPaper);
}
