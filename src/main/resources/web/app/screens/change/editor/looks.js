// @ts-check
import {HighlightStyle, syntaxHighlighting} from '@codemirror/language';
import {EditorView} from '@codemirror/view';
import {tags} from '@lezer/highlight';

const COLOURS = HighlightStyle.define([
  {tag: [tags.keyword, tags.meta, tags.bool, tags.null], color: 'var(--change-code-keyword)', fontWeight: '600'},
  {tag: [tags.string, tags.special(tags.string)], color: 'var(--change-code-string)'},
  {tag: [tags.number], color: 'var(--change-code-number)'},
  {tag: [tags.typeName], color: 'var(--change-code-fact)', fontWeight: '600'},
  {tag: [tags.function(tags.variableName)], color: 'var(--change-code-verb)', fontWeight: '600'},
  {tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--change-code-name)'},
  {tag: [tags.special(tags.variableName)], color: 'var(--change-code-number)'},
  {tag: [tags.comment], color: 'var(--kompas-text-quiet)', fontStyle: 'italic'},
]);

const THEME = EditorView.theme({
  '&': {
    blockSize: '100%',
    backgroundColor: 'var(--kompas-surface)',
    color: 'var(--kompas-text)',
    fontSize: '0.9375rem',
  },
  '&.cm-focused': {outline: 'none'},
  '.cm-scroller': {fontFamily: 'var(--kompas-font-code)', lineHeight: '1.55'},
  '.cm-content': {caretColor: 'var(--kompas-text)'},
  '.cm-cursor': {borderLeftColor: 'var(--kompas-text)', borderLeftWidth: '2px'},
  '.cm-gutters': {
    backgroundColor: 'var(--kompas-surface-quiet)',
    color: 'var(--kompas-text-quiet)',
    borderColor: 'var(--kompas-line)',
  },
  '.cm-activeLine, .cm-activeLineGutter': {backgroundColor: 'var(--change-code-line)'},
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--change-code-selection)',
  },
  '.cm-selectionMatch, .cm-searchMatch': {backgroundColor: 'var(--kompas-caution-quiet)'},
  '.cm-matchingBracket': {
    backgroundColor: 'var(--change-code-selection)',
    outline: '1px solid var(--kompas-line-strong)',
  },
  '.cm-tooltip, .cm-panels': {
    backgroundColor: 'var(--kompas-surface)',
    color: 'var(--kompas-text)',
    border: '1px solid var(--kompas-line-strong)',
  },
  '.cm-tooltip': {
    borderRadius: '4px',
    boxShadow: '0 4px 16px rgb(0 0 0 / 25%)',
    maxInlineSize: 'min(36rem, 90vw)',
    fontFamily: 'var(--kompas-font)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--kompas-font-code)',
    maxInlineSize: 'min(44rem, 92vw)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {padding: '4px 8px'},
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--kompas-brand)',
    color: 'var(--kompas-on-brand)',
  },
  '.cm-completionDetail': {
    fontFamily: 'var(--kompas-font)',
    fontStyle: 'normal',
    marginInlineStart: '1em',
    color: 'inherit',
  },
  '.cm-completionInfo': {padding: '8px 12px', fontFamily: 'var(--kompas-font)'},
  '.cm-meaning': {padding: '8px 12px'},
  '.cm-meaning p': {margin: '2px 0'},
  '.cm-diagnostic': {padding: '8px 12px', fontFamily: 'var(--kompas-font)'},
  '.cm-diagnostic-error': {borderInlineStart: '4px solid var(--kompas-negative)'},
  '.cm-diagnosticText': {whiteSpace: 'pre-wrap'},
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--kompas-negative) 1.5px',
    textUnderlineOffset: '3px',
  },
  '.cm-panel': {fontFamily: 'var(--kompas-font)', padding: '8px'},
  '.cm-textfield, .cm-button': {
    font: 'inherit',
    background: 'var(--kompas-surface)',
    color: 'var(--kompas-text)',
    border: '1px solid var(--kompas-line-strong)',
    borderRadius: '4px',
  },
});

/** How the editor looks: by the tokens of the theme, by day and by night. */
export function looks() {
  return [THEME, syntaxHighlighting(COLOURS)];
}
