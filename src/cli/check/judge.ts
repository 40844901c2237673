import { type Dictionary, type Finding, loadCheckTools, type ScannedDocument } from '../../index.js';
import type { Input } from '../inputs/input.js';
import type { Baseline } from './baseline.js';
import { type Changed, isOnChangedLines, rangesOf } from './changed.js';
import type { ConfiguredIgnores } from './ignores.js';
import type { CheckSettings } from './settings.js';

/** What may hold findings back, in this order; comments in the document come before all of them. */
export interface Holding {
  readonly ignores: ConfiguredIgnores;
  readonly baseline: Baseline | undefined;
  readonly changed: Changed | undefined;
}

export interface Judged {
  /** The document with all its findings that nothing holds back. */
  readonly document: ScannedDocument;
  /** How many the comments, the configuration and the baseline hold back. */
  readonly held: number;
}

/** Runs the rules over a document and leaves out what is held back. */
export async function judge(
  scanned: ScannedDocument,
  input: Input,
  { given, rules, language }: CheckSettings,
  { ignores, baseline, changed }: Holding,
  dictionary: Dictionary,
): Promise<Judged> {
  const { checkDocument, applyIgnores } = await loadCheckTools();
  const document = checkDocument(scanned, dictionary, { language, rules });
  const setting = rules['unused-ignore']?.severity ?? 'default';
  const unused = setting === 'default' ? 'warning' : setting;
  const commented = applyIgnores(scanned.source, document.findings, unused, language);
  const configured = ignores.filter(scanned.path, commented.findings);
  const fresh = baseline?.filter(scanned.path, configured) ?? configured;
  const held = commented.held + commented.findings.length - fresh.length;
  const onLines = given.changedLines && changed && input.file !== undefined ? rangesOf(changed, input.file) : undefined;
  const isShown = (finding: Finding): boolean => !onLines || isOnChangedLines(onLines, scanned.source, finding);
  return { document: { ...document, findings: fresh.filter(isShown) }, held };
}
