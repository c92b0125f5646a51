/**
 * Codes inside of sentences: articles, authorities, numbers of files. They read from left to right whatever surrounds
 * them, so that `30(1)(a)` keeps its order in Arabic too (Unicode left-to-right isolate).
 */
export const code = (text: string): string => `\u2066${text}\u2069`;
