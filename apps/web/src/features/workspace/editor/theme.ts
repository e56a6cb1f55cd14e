import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The editor in the site's tokens. They carry both themes, so that a switch redraws nothing. */
const surface = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--sheet)', color: 'var(--ink)', fontSize: '14px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--code-family)',
    fontVariantLigatures: 'none',
    fontFeatureSettings: "'calt' 0, 'zero' 1",
    lineHeight: '1.6',
  },
  '.cm-content': { padding: '8px 0 40vh', caretColor: 'var(--ink)' },
  '&.cm-read .cm-content': { paddingBottom: '8px' },
  '.cm-line': { padding: '0 16px 0 8px' },
  '.cm-cursor': { borderLeftColor: 'var(--link)', borderLeftWidth: '2px' },
  '.cm-gutters': { backgroundColor: 'var(--sheet)', color: 'var(--ink-faint)', border: 'none', paddingLeft: '4px' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '36px', padding: '0 4px 0 8px' },
  '.cm-foldGutter .cm-gutterElement': { padding: '0 4px', cursor: 'pointer' },
  '.cm-foldGutter': { opacity: '0', transition: 'opacity var(--quick)' },
  '.cm-gutters:hover .cm-foldGutter': { opacity: '1' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--code-line)' },
  '.cm-activeLineGutter': { color: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--code-selection)',
  },
  '.cm-selectionMatch': { backgroundColor: 'var(--star-wash)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--link-wash)', outline: '1px solid var(--line-strong)' },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'var(--bad-wash)', color: 'var(--bad)' },
  '.cm-searchMatch': { backgroundColor: 'var(--star-wash)', outline: '1px solid var(--star)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--star)', color: 'var(--star-ink)' },
  '.cm-foldPlaceholder': {
    backgroundColor: 'var(--link-wash)',
    border: 'none',
    color: 'var(--link)',
    padding: '0 6px',
  },
  '.cm-panels': { backgroundColor: 'var(--well)', color: 'var(--ink)' },
  '.cm-panels-bottom': { borderTop: '1px solid var(--line)' },
  '.cm-panel.cm-vim-panel': { padding: '2px 12px', fontSize: '13px' },
  '.cm-panels-top': { borderBottom: '1px solid var(--line)' },
  '.cm-panel.cm-search': { padding: '8px 32px 8px 12px', fontFamily: 'var(--text-family)' },
  '.cm-panel.cm-search label': { fontSize: '13px' },
  '.cm-panel.cm-search [name=close]': { fontSize: '20px', top: '6px', right: '10px', color: 'var(--ink-soft)' },
  '.cm-textfield': {
    backgroundColor: 'var(--sheet)',
    border: '1px solid var(--line-strong)',
    borderRadius: '4px',
    padding: '3px 8px',
    fontSize: '13px',
  },
  '.cm-button': {
    backgroundColor: 'var(--link-wash)',
    backgroundImage: 'none',
    border: 'none',
    borderRadius: '4px',
    color: 'var(--link)',
    padding: '4px 10px',
    fontSize: '13px',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--sheet-raised)',
    border: '1px solid var(--line)',
    borderRadius: '6px',
    boxShadow: 'var(--shadow-float)',
    overflow: 'hidden',
  },
  '.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--code-family)', fontSize: '13px' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--code-selection)',
    color: 'var(--ink)',
  },
});

const words = HighlightStyle.define([
  {
    tag: [
      tags.keyword,
      tags.modifier,
      tags.controlKeyword,
      tags.operatorKeyword,
      tags.processingInstruction,
      tags.meta,
    ],
    color: 'var(--code-keyword)',
  },
  { tag: [tags.bool, tags.null, tags.self, tags.atom], color: 'var(--code-keyword)' },
  { tag: [tags.string, tags.character, tags.regexp, tags.special(tags.string)], color: 'var(--code-string)' },
  { tag: [tags.number], color: 'var(--code-number)' },
  { tag: [tags.comment], color: 'var(--code-comment)', fontStyle: 'italic' },
  {
    tag: [
      tags.function(tags.variableName),
      tags.function(tags.propertyName),
      tags.function(tags.definition(tags.variableName)),
    ],
    color: 'var(--code-function)',
  },
  { tag: [tags.typeName, tags.className, tags.standard(tags.name)], color: 'var(--code-type)' },
  { tag: [tags.invalid], color: 'var(--bad)' },
]);

export const editorTheme = [surface, syntaxHighlighting(words)];
