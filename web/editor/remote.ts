import type { Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';

/** Whether a change comes from the shared document: from somebody else, or from undoing. What it says is taken as it is. */
export const isShared = (tr: Transaction): boolean => tr.getMeta(ySyncPluginKey) !== undefined;
