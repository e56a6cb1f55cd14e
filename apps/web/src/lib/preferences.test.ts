import { describe, expect, test } from 'vitest';
import { editorSettingsText, panesText, readEditorSettings, readLanguage, readPanes } from './preferences.ts';

describe('choices kept in cookies', () => {
  test('sizes of panes read back', () => {
    const sizes = { work: { problem: 40, code: 60 }, side: { editor: 70.5, result: 29.5 } };
    expect(readPanes(panesText(sizes))).toEqual(sizes);
  });

  test.each([
    [undefined, {}],
    ['', {}],
    ['work-problem-40', {}],
    ['work-problem-40_work-code-90', {}],
    ['__proto__-x-100', {}],
    ['work-problem-<script>_work-code-60', {}],
    ['work-problem-40_work-code-60_junk', { work: { problem: 40, code: 60 } }],
  ])('reads %j', (text, sizes) => {
    expect(readPanes(text)).toEqual(sizes);
  });

  test.each([
    ['vim-18', { keys: 'vim', fontSizePx: 18 }],
    ['vscode-15', { keys: 'vscode', fontSizePx: 14 }],
    ['<b>-12', { keys: 'standard', fontSizePx: 12 }],
    [undefined, { keys: 'standard', fontSizePx: 14 }],
  ] as const)('editor %j', (text, settings) => {
    expect(readEditorSettings(text)).toEqual(settings);
    expect(readEditorSettings(editorSettingsText(settings))).toEqual(settings);
  });

  test.each([
    ['cpp', 'cpp'],
    ['cobol', 'python'],
    [undefined, 'python'],
  ])('language %j is %s', (text, language) => {
    expect(readLanguage(text)).toBe(language);
  });
});
