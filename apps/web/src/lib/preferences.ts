import { type LanguageId, languageIds } from '@codenova/contracts';

/** Small choices of a person, in cookies, so that the server draws the page as it will be. */
export const languageCookie = 'codenova_language';
export const panesCookie = 'codenova_panes';
export const editorCookie = 'codenova_editor';

export const editorKeys = ['standard', 'vscode', 'vim'] as const;
export type EditorKeys = (typeof editorKeys)[number];
/** In CSS pixels. */
export const editorFontSizes = [12, 13, 14, 16, 18, 20] as const;
export type EditorSettings = { keys: EditorKeys; fontSizePx: (typeof editorFontSizes)[number] };

/** Sizes of the workspace's panes in percent, by group and pane. */
export type PaneSizes = Record<string, Record<string, number>>;

export function readLanguage(text: string | undefined): LanguageId {
  return languageIds.find((id) => id === text) ?? 'python';
}

/** Reads the editor's cookie; whatever is no setting is the usual one. */
export function readEditorSettings(text: string | undefined): EditorSettings {
  const [keys, size] = (text ?? '').split('-');
  return {
    keys: editorKeys.find((each) => each === keys) ?? 'standard',
    fontSizePx: editorFontSizes.find((each) => String(each) === size) ?? 14,
  };
}

export function editorSettingsText({ keys, fontSizePx }: EditorSettings): string {
  return `${keys}-${fontSizePx}`;
}

/** Reads the panes' cookie; whatever is no size is left out. */
export function readPanes(text: string | undefined): PaneSizes {
  const sizes: PaneSizes = {};
  for (const part of (text ?? '').split('_')) {
    const match = /^([a-z]+)-([a-z]+)-(\d+(?:\.\d+)?)$/.exec(part);
    if (!match) continue;
    const [, group = '', pane = '', size] = match;
    sizes[group] = { ...sizes[group], [pane]: Number(size) };
  }
  for (const [group, panes] of Object.entries(sizes)) {
    const sum = Object.values(panes).reduce((total, size) => total + size, 0);
    if (Math.abs(sum - 100) > 1) delete sizes[group];
  }
  return sizes;
}

export function panesText(sizes: PaneSizes): string {
  return Object.entries(sizes)
    .flatMap(([group, panes]) => Object.entries(panes).map(([pane, size]) => `${group}-${pane}-${size.toFixed(2)}`))
    .join('_');
}
