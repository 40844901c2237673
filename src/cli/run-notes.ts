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
  const parts = [
    texts.read(grouped(reading.files), grouped(reading.characters)),
    ...(reading.files ? [encodingNote(reading, language), repairNote(reading.repairs, language)] : []),
    ...(reading.undecodable ? [texts.undecodable(grouped(reading.undecodable))] : []),
    ...(counts.skipped ? [texts.skipped(grouped(counts.skipped))] : []),
    ...(counts.failed ? [texts.failed(grouped(counts.failed))] : []),
    texts.dictionary(dictionary.version, grouped(dictionary.entries)),
  ];
  return parts.join(texts.sentenceSeparator) + texts.stop;
}

function encodingNote({ encodings }: Reading, language: Language): string {
  const texts = RUN[language];
  const names = encodings.map(([name, files]) => {
    const shown = texts.encodingNames[name] ?? name;
    return encodings.length > 1 ? texts.filesIn(shown, grouped(files)) : shown;
  });
  return texts.encodings(names.join(texts.listSeparator));
}

/** How one document was read, for `--verbose`. */
export function documentNote(document: ReportedDocument, language: Language): string {
  const texts = RUN[language];
  const note = texts.detail(
    texts.encodingNames[document.encoding] ?? document.encoding,
    document.encodingConfidence.toFixed(2),
    texts.scripts[document.script] ?? document.script,
    document.date ?? texts.noDate,
    repairNote(
      document.repairs.map(({ kind, count }) => [kind, count]),
      language,
    ),
  );
  const { undecodable } = document;
  return undecodable ? note + texts.sentenceSeparator + texts.undecodable(grouped(undecodable)) : note;
}

function repairNote(repairs: readonly (readonly [string, number])[], language: Language): string {
  const texts = RUN[language];
  const list = repairs.map(([kind, count]) => texts.places(texts.repairKinds[kind] ?? kind, grouped(count)));
  return list.length ? texts.repairs(list.join(texts.listSeparator)) : texts.noRepairs;
}
