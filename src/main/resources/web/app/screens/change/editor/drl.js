// @ts-check
import {LanguageSupport, StreamLanguage} from '@codemirror/language';
import {FACTS, KEYWORDS, VERBS} from './profile.js';

const WORD = /[A-Za-z][\w-]*/;

function token(stream, state) {
  if (state.comment) {
    state.comment = !stream.match(/.*?\*\//);
    if (state.comment) {
      stream.skipToEnd();
    }
    return 'comment';
  }
  if (stream.eatSpace()) {
    return null;
  }
  if (stream.match('//')) {
    stream.skipToEnd();
    return 'comment';
  }
  if (stream.match('/*')) {
    state.comment = true;
    return 'comment';
  }
  return literal(stream) ?? word(stream) ?? sign(stream);
}

function literal(stream) {
  if (stream.match(/"(?:[^"\\]|\\.)*"?/)) {
    return 'string';
  }
  if (stream.match(/-?\d+(?:\.\d+)?/)) {
    return 'number';
  }
  return stream.match(/\$\w+/) ? 'variableName.special' : null;
}

function word(stream) {
  if (stream.match(/@\w+/)) {
    return 'meta';
  }
  const found = stream.match(WORD)?.[0];
  if (!found) {
    return null;
  }
  if (KEYWORDS.includes(found)) {
    return 'keyword';
  }
  if (found in FACTS) {
    return 'typeName';
  }
  if (found in VERBS) {
    return 'variableName.function';
  }
  return found === 'true' || found === 'false' ? 'bool' : 'propertyName';
}

function sign(stream) {
  if (stream.match(/==|!=|<=|>=|&&|\|\||[<>]/)) {
    return 'operator';
  }
  stream.next();
  return 'punctuation';
}

/** Rules as Kompas takes them: the colours of their words. */
export function drl() {
  return new LanguageSupport(
    StreamLanguage.define({
      name: 'drl',
      startState: () => ({comment: false}),
      token,
      languageData: {
        commentTokens: {line: '//', block: {open: '/*', close: '*/'}},
        closeBrackets: {brackets: ['(', '[', '"']},
      },
    }),
  );
}
