import { createRequire } from 'node:module';

/** What the intake needs of iconv-lite. */
export interface Iconv {
  decode(bytes: Uint8Array, encoding: string): string;
  encode(text: string, encoding: string): Buffer;
}

let loaded: Iconv | undefined;

/**
 * iconv-lite, loaded when it is first asked for: files in UTF-8 without damage never need it. `require` and not
 * `import()`, because decoding is synchronous.
 */
export function iconv(): Iconv {
  loaded ??= createRequire(import.meta.url)('iconv-lite') as Iconv;
  return loaded;
}
