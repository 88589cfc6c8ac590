// Libraries that come without types; as far as the bench uses them.
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(
      names: string[],
      options: { accuracy: 'exactly'; separateWordSearch: boolean; caseSensitive: boolean; each(element: Element): void },
    ): void;
    markRegExp(pattern: RegExp, options: { each(element: Element): void }): void;
  }
}
declare module 'retrie' {
  export default function Retrie(words: string[]): string;
}
