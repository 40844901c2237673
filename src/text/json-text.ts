const LINE_SEPARATORS = /[\u0085\u2028\u2029]/g;

/** JSON with no U+0085, U+2028 and U+2029 in it, where some readers break lines. */
export const jsonText = (value: unknown, indent = 0): string =>
  JSON.stringify(value, null, indent).replace(
    LINE_SEPARATORS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** JSON on one line: also for readers that break lines at U+0085, U+2028 and U+2029, as Python's splitlines does. */
export const jsonLine = (value: unknown): string => jsonText(value);
