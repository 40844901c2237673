import { closest, distance } from 'fastest-levenshtein';

/** The name that a misspelt one is likely to mean, or undefined where none is within two fifths of its length. */
export function similarName(name: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const found = closest(name, names);
  return distance(name, found) <= Math.max(1, Math.floor(name.length * 0.4)) ? found : undefined;
}
