import type { SectionDefinition, TemplateDefinition, TemplateProblem } from '@countersign/domain';
import {
  IconArrowDown,
  IconArrowUp,
  IconChevronDown,
  IconChevronRight,
  IconIndentDecrease,
  IconIndentIncrease,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { counted } from '../../paper/words.ts';
import type { Direction } from './edit.ts';
import styles from './editor.module.css';
import { keepFocus } from './keep-focus.ts';
import { SectionFields } from './section-fields.tsx';
import { Tool } from './tools.tsx';

type SectionRowProps = {
  section: SectionDefinition;
  at: number;
  template: TemplateDefinition;
  problems: readonly TemplateProblem[];
  isOpen: boolean;
  onOpen: () => void;
  onChange: (section: SectionDefinition) => void;
  onMove: (direction: Direction) => void;
  canMove: (direction: Direction) => boolean;
  onAdd: () => void;
  onRemove: () => void;
};

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

const MOVES = [
  { direction: 'up', words: 'up', Icon: IconArrowUp },
  { direction: 'down', words: 'down', Icon: IconArrowDown },
  { direction: 'out', words: 'one level out', Icon: IconIndentDecrease },
  { direction: 'in', words: 'one level in', Icon: IconIndentIncrease },
] as const;

/** One section of the tree: a line that says what it is, and all its fields once it is opened. */
export function SectionRow(props: SectionRowProps) {
  const { section, at, template, problems, isOpen, onOpen, onChange, onMove, canMove, onAdd, onRemove } =
    props;
  const mine = problems.filter((problem) => problem.at.startsWith(`section-${at}-`));
  const heading = headingWords(section, template);
  const name = heading || `section ${at + 1}`;
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = event.altKey ? ARROWS[event.key] : undefined;
    if (!direction) return;
    event.preventDefault();
    keepFocus(() => onMove(direction));
  };
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <li className={styles.row} data-level={section.level} data-open={isOpen}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys move what is focused inside it */}
      <div className={styles.rowLine} onKeyDown={onKeyDown}>
        <button type="button" className={styles.opener} aria-expanded={isOpen} onClick={onOpen}>
          <Chevron size={18} aria-hidden className={styles.chevron} />
          <span className={styles.number}>{section.number}</span>
          <span className={styles.rowName}>
            {heading || <em>No heading yet</em>}
            <span className={styles.holds}>{aboutSection(section, template)}</span>
          </span>
          {mine.length > 0 && <span className={styles.wrong}>{counted(mine.length, 'problem')}</span>}
        </button>
        <div className={styles.tools}>
          {MOVES.map(({ direction, words, Icon }) => (
            <Tool
              key={direction}
              label={`Move ${name} ${words}`}
              disabled={!canMove(direction)}
              onPress={() => onMove(direction)}
            >
              <Icon size={18} aria-hidden />
            </Tool>
          ))}
          <Tool label={`Add a section after ${name}`} onPress={onAdd}>
            <IconPlus size={18} aria-hidden />
          </Tool>
          <Tool label={`Take ${name} away`} onPress={onRemove}>
            <IconTrash size={18} aria-hidden />
          </Tool>
        </div>
      </div>
      {isOpen && (
        <SectionFields section={section} at={at} template={template} problems={mine} onChange={onChange} />
      )}
    </li>
  );
}

/** The heading, in words where it is nothing but the name of whatever it is repeated over. */
function headingWords({ heading, repeat }: SectionDefinition, { lists = [] }: TemplateDefinition) {
  const over = lists.find(({ key }) => key === repeat?.from);
  return heading.trim() === '{name}' && over?.name ? `Each of ${over.name}` : heading.trim();
}

function aboutSection(
  { kind, writer, repeat, required }: SectionDefinition,
  { lists = [] }: TemplateDefinition,
) {
  const over = lists.find(({ key }) => key === repeat?.from);
  return [
    kind === 'group' ? 'heading only' : writer === 'lead' ? 'by a lead' : 'by the author',
    ...(kind === 'text' && !required ? ['may stay empty'] : []),
    ...(repeat ? [`repeated over ${over?.name || 'a list'}`] : []),
  ].join(', ');
}
