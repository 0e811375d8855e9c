// What ESLint holds of the workbench's modules: its recommended rules.
import js from '@eslint/js';
import globals from 'globals';

export default [
  js.configs.recommended,
  {
    languageOptions: {globals: globals.browser, ecmaVersion: 2024, sourceType: 'module'},
    rules: {'no-unused-vars': ['error', {ignoreRestSiblings: true}]},
  },
];
