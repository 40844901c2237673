import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import type { DictionaryEntry, English, FullEntry, WrongForm } from '../../model/dictionary-entry.js';
import { withoutControls } from '../../text/xml-characters.js';
import { writtenEntry } from '../write.js';

// TBX-Basic in its DCA style, ISO 30042:2019 (TBX version 3). What has a data category of its own is written with it
// (terms, status, place, subject field, sources, links), the other fields as notes of the concept, `field: value`.

const NAMESPACE = 'urn:iso:std:iso:30042:ed-2';
/** Ids of XML begin with a letter. */
const ID_PREFIX = 'e-';

/** An element: its name, attributes, and text or children. */
type Content = string | readonly Element[];
interface Element {
  readonly [name: string]: unknown;
}

const element = (name: string, content: Content, attributes: Readonly<Record<string, string>> = {}): Element => ({
  [name]: typeof content === 'string' ? [{ '#text': withoutControls(content) }] : content,
  ':@': Object.fromEntries(Object.entries(attributes).map(([key, value]) => [`@_${key}`, value])),
});

/** Fields that have a place of their own; the others become notes. */
const PLACED: ReadonlySet<string> = new Set([
  ...['id', 'name', 'variants', 'wrongForms', 'english', 'place', 'sources', 'derivedFrom', 'supersededBy'],
]);

/** TBX-Basic, one concept for each entry. The place is where the name is used, the file its subject field. */
export function toTbx(entries: readonly FullEntry[]): string {
  const ids = new Set(entries.map(({ id }) => id));
  const document = [
    { '?xml': [{ '#text': '' }], ':@': { '@_version': '1.0', '@_encoding': 'UTF-8' } },
    element(
      'tbx',
      [
        element('tbxHeader', [
          element('fileDesc', [element('sourceDesc', [element('p', 'slogans: numbered formulas (数字提法)')])]),
        ]),
        element('text', [
          element(
            'body',
            entries.map((entry) => conceptOf(entry, ids)),
          ),
        ]),
      ],
      { type: 'TBX-Basic', style: 'dca', 'xml:lang': 'zh-Hans', xmlns: NAMESPACE },
    ),
  ];
  const builder = new XMLBuilder({ preserveOrder: true, ignoreAttributes: false, format: true, indentBy: ' ' });
  return `${builder.build(document as object[]).trim()}\n`;
}

function conceptOf(entry: FullEntry, ids: ReadonlySet<string>): Element {
  const links = ([entry.derivedFrom, entry.supersededBy] as const).flatMap((id, i) => {
    if (id === undefined) return [];
    const field = i === 0 ? 'derivedFrom' : 'supersededBy';
    // A reference has to lead somewhere in the same file.
    return ids.has(id)
      ? [element('ref', field, { type: 'crossReference', target: ID_PREFIX + id })]
      : [element('note', `${field}: ${id}`)];
  });
  const notes = Object.entries(writtenEntry(entry))
    .filter(([field]) => !PLACED.has(field))
    .map(([field, value]) => element('note', `${field}: ${typeof value === 'string' ? value : JSON.stringify(value)}`));
  const sources = (entry.sources ?? []).map((source) => element('admin', JSON.stringify(source), { type: 'source' }));
  return element(
    'conceptEntry',
    [
      element('descrip', entry.file.replace(/\.yaml$/, ''), { type: 'subjectField' }),
      ...links,
      ...notes,
      ...sources,
      element('langSec', chineseTerms(entry), { 'xml:lang': 'zh-Hans' }),
      element('langSec', [termSec(entry.traditional, statusOf(entry))], { 'xml:lang': 'zh-Hant' }),
      ...(entry.english ? [englishSec(entry.english)] : []),
    ],
    { id: ID_PREFIX + entry.id },
  );
}

type Status = 'preferredTerm' | 'supersededTerm' | 'admittedTerm' | 'deprecatedTerm';

const statusOf = ({ status }: FullEntry): Status => (status === 'superseded' ? 'supersededTerm' : 'preferredTerm');

const termSec = (term: string, status: Status, more: readonly Element[] = []): Element =>
  element('termSec', [
    element('term', term),
    element('termNote', 'noun', { type: 'partOfSpeech' }),
    element('termNote', `${status}-admn-sts`, { type: 'administrativeStatus' }),
    ...more,
  ]);

function chineseTerms(entry: FullEntry): Element[] {
  const place = entry.place ? [element('termNote', entry.place, { type: 'geographicalUsage' })] : [];
  return [
    termSec(entry.name, statusOf(entry), place),
    ...(entry.variants ?? []).map((form) => termSec(form, 'admittedTerm')),
    ...(entry.wrongForms ?? []).map(({ form, kind, reason }) =>
      termSec(form, 'deprecatedTerm', [element('note', `${kind}: ${reason}`)]),
    ),
  ];
}

const englishSec = ({ text, attested }: English): Element =>
  element('langSec', [termSec(text, 'preferredTerm', [element('note', attested)])], { 'xml:lang': 'en' });

interface ParsedTerm {
  readonly term: string;
  readonly termNote?: readonly ({ readonly '@_type': string; readonly '#text': string } | string)[];
  readonly note?: readonly string[];
}

interface ParsedConcept {
  readonly '@_id'?: string;
  readonly ref?: readonly { readonly '@_target': string; readonly '#text': string }[];
  readonly note?: readonly string[];
  readonly admin?: readonly { readonly '#text': string }[];
  readonly langSec?: readonly { readonly '@_xml:lang': string; readonly termSec?: readonly ParsedTerm[] }[];
}

/** Reads TBX-Basic in DCA style: what `toTbx` wrote comes back whole, of other files the terms. Throws Error. */
export function fromTbx(text: string): Partial<DictionaryEntry>[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    parseAttributeValue: false,
    isArray: (name) => ['conceptEntry', 'langSec', 'termSec', 'termNote', 'note', 'ref', 'admin'].includes(name),
  });
  const { tbx } = parser.parse(text, true) as {
    tbx?: { text?: { body?: { conceptEntry?: readonly ParsedConcept[] } } };
  };
  if (!tbx) throw new Error('no <tbx> element');
  return (tbx.text?.body?.conceptEntry ?? []).flatMap((concept) => {
    const entry = entryOf(concept);
    return entry.name === undefined ? [] : [entry];
  });
}

function entryOf(concept: ParsedConcept): Partial<DictionaryEntry> {
  const terms = (language: RegExp): readonly ParsedTerm[] =>
    concept.langSec?.find((section) => language.test(section['@_xml:lang']))?.termSec ?? [];
  const chinese = terms(/^zh(?:-Hans|-CN|$)/);
  const having = (status: string): readonly ParsedTerm[] =>
    chinese.filter((term) => noteOf(term, 'administrativeStatus') === status);
  const main = chinese.find((term) => !/^(?:admitted|deprecated)/.test(noteOf(term, 'administrativeStatus') ?? ''));
  const variants = having('admittedTerm-admn-sts').map(({ term }) => term);
  const wrongForms = having('deprecatedTerm-admn-sts').map(wrongFormOf);
  const [english] = terms(/^en/);
  const place = main && noteOf(main, 'geographicalUsage');
  const sources = (concept.admin ?? []).map((admin) => parsedOr(admin['#text'], { title: admin['#text'] }));
  const id = concept['@_id'];
  return {
    ...(id?.startsWith(ID_PREFIX) ? { id: id.slice(ID_PREFIX.length) } : {}),
    ...(main ? { name: main.term } : {}),
    ...Object.fromEntries((concept.note ?? []).flatMap(fieldOf)),
    ...Object.fromEntries((concept.ref ?? []).map((ref) => [ref['#text'], ref['@_target'].slice(ID_PREFIX.length)])),
    ...(variants.length > 0 ? { variants } : {}),
    ...(wrongForms.length > 0 ? { wrongForms } : {}),
    ...(english
      ? { english: { text: english.term, attested: english.note?.[0] === 'official' ? 'official' : 'literal' } }
      : {}),
    ...(place ? { place } : {}),
    ...(sources.length > 0 ? { sources } : {}),
  };
}

const noteOf = (term: ParsedTerm, type: string): string | undefined =>
  term.termNote?.flatMap((note) => (typeof note === 'object' && note['@_type'] === type ? [note['#text']] : []))[0];

function wrongFormOf({ term, note }: ParsedTerm): WrongForm {
  const [, kind, reason] = /^(error|taste): (.*)$/s.exec(note?.[0] ?? '') ?? ['', 'error', note?.[0] ?? ''];
  return { form: term, kind: kind as WrongForm['kind'], reason };
}

/** `field: value` of a note; any other note is left out. */
function fieldOf(note: string): [string, unknown][] {
  const [, field, value] = /^([a-zA-Z]+): (.*)$/s.exec(note) ?? [];
  return field === undefined ? [] : [[field, parsedOr(value, value)]];
}

/** Lists, maps and truth values are JSON; a plain string (2018, too) stands for itself. */
function parsedOr<Other>(text: string, other: Other): Other {
  if (!/^(?:[[{]|true$|false$)/.test(text)) return other;
  try {
    return JSON.parse(text) as Other;
  } catch {
    return other;
  }
}
