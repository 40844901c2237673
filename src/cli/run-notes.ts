import type { DictionaryInfo, Reading, ReportedDocument } from '../index.js';
import { grouped } from '../text/display-width.js';
import type { Language } from '../text/language.js';
import { RUN } from './messages/run.js';

/** The line that says what a run read, what it repaired and left out, and which dictionary it used. */
export function runNote(
  reading: Reading,
  counts: { readonly skipped: number; readonly failed: number },
  dictionary: DictionaryInfo,
  language: Language,
): string {
  const texts = RUN[language];
  const encodings = reading.encodings.map(([name, files]) => (reading.files > 1 ? `${name} ${grouped(files)}` : name));
  const parts = [
    texts.read(grouped(reading.files), grouped(reading.characters)),
    ...(encodings.length ? [texts.encodings(encodings.join(texts.listSeparator))] : []),
    repairNote(reading.repairs, language),
    ...(counts.skipped ? [texts.skipped(grouped(counts.skipped))] : []),
    ...(counts.failed ? [texts.failed(grouped(counts.failed))] : []),
    texts.dictionary(dictionary.version, grouped(dictionary.entries)),
  ];
  return parts.join(texts.sentenceSeparator) + texts.stop;
}

/** How one document was read, for `--verbose`. */
export function documentNote(document: ReportedDocument, language: Language): string {
  const texts = RUN[language];
  return texts.detail(
    document.encoding,
    document.encodingConfidence.toFixed(2),
    texts.scripts[document.script] ?? document.script,
    document.date ?? texts.noDate,
    repairNote(
      document.repairs.map(({ kind, count }) => [kind, count]),
      language,
    ),
  );
}

function repairNote(repairs: readonly (readonly [string, number])[], language: Language): string {
  const texts = RUN[language];
  const list = repairs.map(([kind, count]) => `${texts.repairKinds[kind] ?? kind} ${grouped(count)}`);
  return list.length ? texts.repairs(list.join(texts.listSeparator)) : texts.noRepairs;
}
