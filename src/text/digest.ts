import { createRequire } from 'node:module';

let loaded: typeof import('node:crypto') | undefined;

/** 144 bits of SHA-256 of a text, in 24 characters. The module for it is loaded when it is asked for: few runs need it. */
export function digest(text: string): string {
  loaded ??= createRequire(import.meta.url)('node:crypto') as typeof import('node:crypto');
  return loaded.createHash('sha256').update(text).digest('base64url').slice(0, 24);
}
