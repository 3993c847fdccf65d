import { readTemplate, type TemplateDefinition } from '@countersign/domain';

/** What this device kept of a draft because it was not saved yet, and the version it was written on. */
export type KeptDraft = { readonly version: number; readonly template: TemplateDefinition };

const nameOf = (id: string) => `countersign-template-${id}`;

/** Keeps a draft on this device; where the device refuses, only the page holds it. */
export function keep(id: string, version: number, template: TemplateDefinition): void {
  try {
    localStorage.setItem(nameOf(id), JSON.stringify({ version, template: JSON.stringify(template) }));
  } catch {
    // A full or forbidden store takes nothing from what is on the screen.
  }
}

/** Forgets what was kept, once it is saved. */
export function forgetKept(id: string): void {
  try {
    localStorage.removeItem(nameOf(id));
  } catch {
    // As above.
  }
}

/** What was kept of a draft; undefined when there is nothing, or nothing that can be read. */
export function keptDraft(id: string): KeptDraft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(id)) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('version' in kept) || !('template' in kept))
      return undefined;
    const template = typeof kept.template === 'string' ? readTemplate(kept.template) : undefined;
    return template && typeof kept.version === 'number' ? { version: kept.version, template } : undefined;
  } catch {
    return undefined;
  }
}
