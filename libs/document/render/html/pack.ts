import { pageMark } from '../../edition/frame.ts';
import { markingLine } from '../../edition/marking.ts';
import { itemNotice, type Pack, type PackItem, packMarking } from '../../edition/pack.ts';
import { headingElement } from './blocks.ts';
import { editionElement } from './edition.ts';
import { element, type Html, text } from './element.ts';

const prefixOf = (item: PackItem) => `item-${item.number.replace(/[^\w.-]/g, '-')}-`;

function agendaEntry(item: PackItem): Html {
  const title =
    item.kind === 'paper'
      ? element('a', { href: `#${prefixOf(item)}title` }, text(item.title))
      : text(item.title);
  const details = [itemNotice(item.kind), item.presenter, item.note].filter((detail) => detail != null);
  return element(
    'li',
    { class: `agenda-${item.kind}` },
    element('span', { class: 'number' }, text(item.number)),
    text(' '),
    title,
    ...details.map((detail) => element('span', { class: 'agenda-detail' }, text(` ${detail}`))),
  );
}

/** A whole pack to read on one page: agenda, then its papers. Anchors are those of the papers after `item-{number}-`. */
export function renderPack(pack: Pack): string {
  const mark = pageMark(pack);
  const papers = pack.items.flatMap((item) =>
    item.kind === 'paper'
      ? [editionElement(item.paper.content, item.paper.frame, { level: 2, prefix: prefixOf(item) })]
      : [],
  );
  return element(
    'div',
    { class: 'pack' },
    element('p', { class: 'edition-marking' }, text(markingLine(packMarking(pack)))),
    ...(mark === null ? [] : [element('p', { class: 'edition-mark' }, text(mark))]),
    headingElement(1, { id: 'pack-title' }, text(pack.title)),
    element('p', { class: 'pack-meeting' }, text(`${pack.board} · ${pack.meeting}`)),
    element(
      'nav',
      { class: 'pack-agenda', 'aria-label': 'Agenda' },
      element('ol', {}, ...pack.items.map(agendaEntry)),
    ),
    ...papers,
  ).html;
}
