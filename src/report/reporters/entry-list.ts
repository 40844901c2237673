import type { FullEntry } from '../../model/dictionary-entry.js';
import { cutColumns, displayWidth, grouped, padColumns } from '../../text/display-width.js';
import type { Language } from '../../text/language.js';
import { ENTRY } from './entry-texts.js';
import type { TextOptions } from './explanation.js';

/** Columns that a name may take. */
const WIDEST_NAME = 32;

const COUNT: Readonly<Record<Language, (count: string) => string>> = {
  zh: (count) => `共 ${count} 条`,
  en: (count) => (count === '1' ? '1 entry' : `${count} entries`),
};

/** One line for each entry: name, where it belongs, how it stands, what it stands for. */
export function renderEntryList(entries: readonly FullEntry[], { language, columns, style }: TextOptions): string {
  const texts = ENTRY[language];
  const rows = entries.map((entry) => ({
    name: entry.name,
    facts: [entry.place ?? texts.level[entry.level], texts.status[entry.status]].join(' · '),
    items: entry.items?.join(texts.listSeparator) ?? entry.english?.text ?? '',
  }));
  const width = Math.min(WIDEST_NAME, Math.max(0, ...rows.map(({ name }) => displayWidth(name))));
  const factsWidth = Math.max(0, ...rows.map(({ facts }) => displayWidth(facts)));
  const lines = rows.map(({ name, facts, items }) => {
    const left = `${style.bold(padColumns(name, width))}  ${padColumns(facts, factsWidth)}`;
    const room = columns - width - factsWidth - 4;
    const shown = displayWidth(items) <= room ? items : `${cutColumns(items, Math.max(0, room - 2))}……`;
    return room < 12 || !items ? left.trimEnd() : `${left}  ${style.dim(shown)}`;
  });
  return `${[...lines, COUNT[language](grouped(entries.length))].join('\n')}\n`;
}
