import type { CheckedFinding, CheckReport } from '../../model/check-report.js';

/** A finding with the path of its file. */
export interface PlacedFinding {
  readonly path: string;
  readonly finding: CheckedFinding;
}

/** All findings in the order of the run. */
export const placedFindings = ({ files }: CheckReport): PlacedFinding[] =>
  files.flatMap(({ path, findings }) => findings.map((finding) => ({ path: barePath(path), finding })));

/** A path as code hosts write it, without `./`: they compare it with those of the repository. */
export const barePath = (path: string): string => path.replace(/^(?:\.\/+)+(?=.)/, '');

/** A path as a URI reference: percent-encoded, relative unless the path is absolute. */
export function uriOf(path: string): string {
  const encoded = barePath(path)
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (path.startsWith('//')) return `file:${encoded}`;
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}
