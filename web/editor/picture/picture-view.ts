import { imageAddress } from '@countersign/document';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import { holdUnsaved } from '../../api/unsaved.ts';
import type { Upload } from './upload.ts';

const FIELDS = {
  alt: 'What the image shows, for whoever cannot see it',
  caption: 'Caption, printed below it',
} as const;
type Field = keyof typeof FIELDS;

const TAKEN = 'image/png,image/jpeg';
const UNDESCRIBED = 'The section cannot be signed or submitted until this image has a description.';

/** An image in the editor: a place to choose one, and then the image with its description and caption as fields. */
export class PictureView implements NodeView {
  readonly dom: HTMLElement = element('div', 'picture-block');
  private readonly image = document.createElement('img');
  private readonly file = document.createElement('input');
  private readonly chooser = element('div', 'picture-chooser');
  private readonly choose = this.button('', () => this.file.click());
  private readonly state = element('p', 'picture-state');
  private readonly progress = document.createElement('progress');
  private readonly details = element('div', 'picture-fields');
  private readonly missing = element('p', 'picture-missing');
  private readonly inputs = new Map<Field, HTMLTextAreaElement>();
  private again: File | undefined;

  constructor(
    private node: Node,
    private readonly view: EditorView,
    private readonly getPos: () => number | undefined,
    private readonly upload: Upload,
  ) {
    this.dom.contentEditable = 'false';
    this.file.type = 'file';
    this.file.accept = TAKEN;
    this.file.hidden = true;
    this.file.addEventListener('change', () => {
      const [file] = this.file.files ?? [];
      if (file) this.take(file);
      this.file.value = '';
    });
    this.state.setAttribute('role', 'status');
    this.progress.setAttribute('aria-label', 'Sending the image');
    this.progress.hidden = true;
    this.missing.textContent = UNDESCRIBED;
    this.details.append(this.field('alt'), this.missing, this.field('caption'));
    const tools = element('div', 'chart-tools');
    tools.append(
      this.choose,
      this.button('Remove image', () => this.remove()),
    );
    this.chooser.append(this.file, this.progress, this.state);
    this.dom.append(this.image, this.details, this.chooser, tools);
    this.dom.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.leave();
    });
    this.show();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.show();
    return true;
  }

  stopEvent(event: Event): boolean {
    return (
      event.target instanceof HTMLTextAreaElement ||
      event.target instanceof HTMLButtonElement ||
      event.target instanceof HTMLInputElement
    );
  }

  ignoreMutation(): boolean {
    return true;
  }

  /** Sends a file and shows it once it is kept; one that is refused is named, with the reason. */
  take(file: File): void {
    if (!this.view.editable) return;
    this.again = undefined;
    this.progress.hidden = false;
    this.progress.value = 0;
    this.state.textContent = `Sending ${file.name}`;
    const release = holdUnsaved();
    const { selection } = this.view.state;
    void this.upload(file, (share) => {
      this.progress.value = share;
    }).then((answer) => {
      release();
      this.progress.hidden = true;
      if ('id' in answer) {
        // Whoever writes elsewhere meanwhile is not interrupted.
        const isWaiting = this.view.hasFocus() && this.view.state.selection.eq(selection);
        const isHere = isWaiting || this.dom.contains(document.activeElement);
        this.state.textContent = '';
        this.write('image', answer.id);
        if (isHere) this.inputs.get('alt')?.focus();
        return;
      }
      this.again = file;
      this.state.textContent = `${file.name}: ${answer.why}`;
      this.show();
    });
  }

  private field(field: Field): HTMLElement {
    const label = element('label');
    const input = document.createElement('textarea');
    input.rows = 1;
    if (field === 'alt') input.required = true;
    input.addEventListener('focus', () => {
      input.readOnly = !this.view.editable;
    });
    input.addEventListener('input', () => this.write(field, input.value.replace(/\s*\n\s*/g, ' ')));
    this.inputs.set(field, input);
    label.append(FIELDS[field], input);
    return label;
  }

  private button(words: string, press: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words;
    button.addEventListener('click', () => {
      if (this.view.editable) press();
    });
    return button;
  }

  /** What others typed is shown, but not over what is being typed here. */
  private show(): void {
    const image = String(this.node.attrs.image);
    const isChosen = image !== '';
    this.image.hidden = !isChosen;
    this.details.hidden = !isChosen;
    this.missing.hidden = String(this.node.attrs.alt).trim() !== '';
    if (isChosen && this.image.dataset.image !== image) {
      this.image.dataset.image = image;
      this.image.src = imageAddress(image);
    }
    this.image.alt = String(this.node.attrs.alt);
    this.choose.textContent = this.again
      ? 'Choose another image'
      : isChosen
        ? 'Replace image'
        : 'Choose an image';
    if (!isChosen && this.state.textContent === '')
      this.state.textContent =
        'A PNG or JPEG image of at most 10 MB. You can also drop or paste one into the text.';
    for (const [field, input] of this.inputs) {
      const text = String(this.node.attrs[field]);
      if (input.value !== text && input !== document.activeElement) input.value = text;
    }
  }

  private write(attribute: Field | 'image', text: string): void {
    const at = this.getPos();
    if (at !== undefined && this.view.editable)
      this.view.dispatch(this.view.state.tr.setNodeAttribute(at, attribute, text));
  }

  private leave(): void {
    const at = this.getPos();
    if (at === undefined) return;
    const { doc, tr } = this.view.state;
    this.view.dispatch(
      tr.setSelection(TextSelection.near(doc.resolve(at + this.node.nodeSize))).scrollIntoView(),
    );
    this.view.focus();
  }

  private remove(): void {
    const at = this.getPos();
    if (at === undefined) return;
    this.view.dispatch(this.view.state.tr.delete(at, at + this.node.nodeSize));
    this.view.focus();
  }
}

function element(tag: string, className?: string): HTMLElement {
  const made = document.createElement(tag);
  if (className !== undefined) made.className = className;
  return made;
}
