import type { Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { EditorKeys, EditorSettings } from '../../../lib/preferences.ts';

export const noKeys: Extension = [];

/** Keys that a person brings from elsewhere; loaded when they are chosen. */
export const keyExtensions: Record<EditorKeys, () => Promise<Extension>> = {
  standard: () => Promise.resolve(noKeys),
  vscode: async () => keymap.of((await import('@replit/codemirror-vscode-keymap')).vscodeKeymap),
  vim: async () => (await import('@replit/codemirror-vim')).vim({ status: true }),
};

export function fontExtension({ fontSizePx }: EditorSettings): Extension {
  return EditorView.theme({ '&': { fontSize: `${fontSizePx}px` } });
}
