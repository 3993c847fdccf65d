import { safeLink } from '../../schema/links.ts';
import type { SectionNode } from '../../schema/section-doc.ts';
import type { Run } from './printed.ts';

/** Control characters have no look in any medium, and some readers of files choke on them. */
const CONTROLS = /\p{Cc}+/gu;
const HALF_CHARACTERS = /\p{Cs}/gu;

/** Text that can be printed anywhere: line ends and other controls become spaces, half characters the sign for lost ones. */
export function printable(text: string): string {
  return text.replace(CONTROLS, ' ').replace(HALF_CHARACTERS, '\u{fffd}');
}

function textRun(node: SectionNode): Run {
  const marks = node.marks ?? [];
  const href = safeLink(marks.find((mark) => mark.type === 'link')?.attrs?.href);
  return {
    kind: 'text',
    text: printable(node.text ?? ''),
    ...(marks.some((mark) => mark.type === 'bold') ? { bold: true } : {}),
    ...(marks.some((mark) => mark.type === 'italic') ? { italic: true } : {}),
    ...(href === null ? {} : { href }),
  };
}

/** What a bound figure says; one whose source is gone says so, rather than leave a hole in the sentence. */
function figureRuns(node: SectionNode): Run[] {
  const said = node.attrs?.text;
  const text = typeof said === 'string' && said !== '' ? printable(said) : '[figure missing]';
  return [{ kind: 'text', text }];
}

/** The runs of a paragraph or heading; one that holds only white space has none. */
export function runsOf(node: SectionNode): readonly Run[] {
  const runs = (node.content ?? []).flatMap((child): Run[] => {
    if (child.type === 'hardBreak') return [{ kind: 'break' }];
    if (child.type === 'figure') return figureRuns(child);
    return child.type === 'text' && child.text ? [textRun(child)] : [];
  });
  return runs.some((run) => run.kind === 'text' && run.text.trim() !== '') ? runs : [];
}
