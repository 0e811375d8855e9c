// Libraries that the bundler resolves come without types here.
declare module 'lit';
declare module 'lit/*';
declare module 'd3-shape';
declare module 'codemirror';
declare module '@codemirror/*';
declare module '@lezer/*';
declare module 'yaml';
declare module 'diff';
declare module 'papaparse';
declare module '*.json' {
  const value: any;
  export default value;
}
