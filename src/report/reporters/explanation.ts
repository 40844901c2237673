import type { FullEntry, Sense } from '../../model/dictionary-entry.js';
import type { ExplainedEntry, Explanation, Relative } from '../../model/explanation.js';
import { displayWidth, padColumns } from '../../text/display-width.js';
import type { Language } from '../../text/language.js';
import { ENTRY, type EntryTexts } from './entry-texts.js';
import { type Field, layOutFields } from './fields.js';
import type { Style } from './style.js';
import { TABLE } from './table-texts.js';

/** How explanations are shown. */
export interface TextOptions {
  readonly language: Language;
  /** Terminal columns. */
  readonly columns: number;
  readonly style: Style;
}

/** All that is known of a formula, for people. */
export function renderExplanation(explanation: Explanation, options: TextOptions): string {
  const texts = ENTRY[options.language];
  if (explanation.entries.length === 0) {
    const near = explanation.near.map(({ name, id }) => `  ${name}  ${options.style.dim(id)}`);
    return `${[texts.unknown(explanation.name), ...(near.length > 0 ? [texts.near, ...near] : [])].join('\n')}\n`;
  }
  return `${explanation.entries.map((found) => renderEntry(found, explanation.name, options)).join('\n\n')}\n`;
}

function renderEntry({ entry, matchedAs, lineage }: ExplainedEntry, asked: string, options: TextOptions): string {
  const { language, columns, style } = options;
  const texts = ENTRY[language];
  const met =
    matchedAs === 'variant' || matchedAs === 'wrong-form'
      ? [`${asked}: ${texts.matchedAs[matchedAs](entry.name)}`]
      : [];
  const script = entry.traditional === entry.name ? [] : [entry.traditional];
  const title = [style.bold(entry.name), ...script, entry.pinyin].join('  ');
  const facts = [
    TABLE[language].shape[entry.kind === 'phrase' ? 'phrase' : (entry.shape ?? 'phrase')],
    texts.level[entry.level],
    ...(entry.place ? [entry.place] : []),
    texts.status[entry.status],
    ...(entry.optional ? [texts.optional] : []),
    texts.verified[entry.verified],
  ];
  const fields = layOutFields(fieldsOf(entry, lineage, texts), columns, style.dim);
  return [...met, title, `  ${facts.join(' · ')}`, fields].join('\n');
}

function fieldsOf(entry: FullEntry, lineage: readonly Relative[], texts: EntryTexts): Field[] {
  const { labels } = texts;
  const list = (names: readonly string[] | undefined): string[] => (names ? [names.join(texts.listSeparator)] : []);
  return [
    [labels.items, itemLines(entry)],
    ...(entry.senses ?? []).map((sense, i): Field => [`${labels.sense} ${i + 1}`, senseLines(sense, texts)]),
    [labels.coinedBy, entry.coinedBy ? [entry.coinedBy] : []],
    [labels.period, periodLines(entry, lineage, texts)],
    [labels.verbs, (entry.verbs ?? []).map((verb) => texts.quoted(verb, entry.name))],
    [labels.heads, list(entry.heads)],
    [labels.variants, list(entry.variants)],
    [
      labels.wrongForms,
      (entry.wrongForms ?? []).map(({ form, kind, reason }) => `${form} (${texts.wrongKind[kind]}: ${reason})`),
    ],
    [labels.english, entry.english ? [`${entry.english.text} (${texts.attested[entry.english.attested]})`] : []],
    [labels.lineage, timeline(lineage, texts)],
    [
      labels.sources,
      entry.sources?.length
        ? entry.sources.map((source) =>
            [texts.titled(source.title), source.publisher, source.date, source.url ?? source.repository]
              .filter((part) => part !== undefined)
              .join(' '),
          )
        : [texts.noSources],
    ],
    [labels.note, entry.note ? [entry.note] : []],
    [labels.id, [`${entry.id} (${entry.file})`]],
  ];
}

const itemLines = ({ items = [], itemsNote }: Pick<Sense, 'items' | 'itemsNote'>): string[] => [
  ...items.map((item, i) => `${i + 1}. ${item}`),
  ...(itemsNote ? [`(${itemsNote})`] : []),
];

function senseLines(sense: Sense, texts: EntryTexts): string[] {
  const facts = [
    sense.note,
    sense.level ? texts.level[sense.level] : undefined,
    sense.place,
    sense.coinedBy,
    sense.since ? texts.since(sense.since) : undefined,
    sense.until ? texts.until(sense.until) : undefined,
  ].filter((fact) => fact !== undefined);
  return [
    ...(facts.length > 0 ? [facts.join(' · ')] : []),
    ...itemLines(sense),
    ...(sense.english ? [`${sense.english.text} (${texts.attested[sense.english.attested]})`] : []),
  ];
}

function periodLines(entry: FullEntry, lineage: readonly Relative[], texts: EntryTexts): string[] {
  const successor = lineage.find(({ id }) => id === entry.supersededBy);
  const parts = [
    entry.since ? texts.since(entry.since) : undefined,
    entry.until ? texts.until(entry.until) : undefined,
    successor ? texts.replaced(successor.name, entry.supersededSince) : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? [parts.join(' · ')] : [];
}

/** One line for each formula of the family, the oldest first; the one asked for has a full dot. */
function timeline(lineage: readonly Relative[], texts: EntryTexts): string[] {
  const dates = lineage.map(({ since }) => since ?? texts.noDate);
  const width = Math.max(0, ...dates.map(displayWidth));
  return lineage.map(({ relation, name, of = '', replacedSince }, i) => {
    const says =
      relation === 'self' ? '' : `  ${texts.relation[relation](of, replacedSince ? `${replacedSince} ` : '')}`;
    return `${padColumns(dates[i], width)} ${relation === 'self' ? '●' : '○'} ${name}${says}`;
  });
}
