import type { DictionaryEntry, FullEntry } from '../../model/dictionary-entry.js';
import { jsonText } from '../../text/json-text.js';
import { writtenEntry } from '../write.js';

const BASE = 'https://slogans.invalid/dictionary/';

/** Terms of SKOS and Dublin Core where they fit, our own for the rest. */
const CONTEXT = {
  '@base': BASE,
  '@vocab': `${BASE}terms#`,
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  graph: '@graph',
  id: '@id',
  type: '@type',
  prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
  altLabel: { '@id': 'skos:altLabel', '@language': 'zh-Hans' },
  hiddenLabel: { '@id': 'skos:hiddenLabel', '@language': 'zh-Hans' },
  scopeNote: 'skos:scopeNote',
  notation: 'skos:notation',
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  related: { '@id': 'skos:related', '@type': '@id' },
  isReplacedBy: { '@id': 'dcterms:isReplacedBy', '@type': '@id' },
  created: 'dcterms:created',
  creator: 'dcterms:creator',
  spatial: 'dcterms:spatial',
  // What SKOS has no term for is kept whole, as it is written.
  entry: { '@id': 'entry', '@type': '@json' },
} as const;

/** A concept of the exported scheme. */
interface Concept {
  readonly id: string;
  readonly entry: DictionaryEntry;
}

/** SKOS as JSON-LD: one concept for each entry. */
export function toSkos(entries: readonly FullEntry[]): string {
  const concepts = entries.map((entry) => ({
    id: `entry/${entry.id}`,
    type: 'skos:Concept',
    inScheme: 'scheme',
    notation: entry.id,
    prefLabel: {
      'zh-Hans': entry.name,
      'zh-Hant': entry.traditional,
      'zh-Latn-pinyin': entry.pinyin,
      ...(entry.english ? { en: entry.english.text } : {}),
    },
    ...(entry.variants ? { altLabel: entry.variants } : {}),
    ...(entry.wrongForms ? { hiddenLabel: entry.wrongForms.map(({ form }) => form) } : {}),
    ...(entry.note ? { scopeNote: entry.note } : {}),
    ...(entry.derivedFrom ? { related: `entry/${entry.derivedFrom}` } : {}),
    ...(entry.supersededBy ? { isReplacedBy: `entry/${entry.supersededBy}` } : {}),
    ...(entry.since ? { created: entry.since } : {}),
    ...(entry.coinedBy ? { creator: entry.coinedBy } : {}),
    ...(entry.place ? { spatial: entry.place } : {}),
    entry: writtenEntry(entry),
  }));
  const scheme = {
    id: 'scheme',
    type: 'skos:ConceptScheme',
    prefLabel: { 'zh-Hans': '数字提法', en: 'Numbered formulas' },
  };
  return `${jsonText({ '@context': CONTEXT, graph: [scheme, ...concepts] }, 1)}\n`;
}

/** Reads what `toSkos` wrote. Throws Error where it is something else. */
export function fromSkos(text: string): DictionaryEntry[] {
  const { graph } = JSON.parse(text) as { readonly graph?: readonly Partial<Concept>[] };
  if (!Array.isArray(graph)) throw new Error('a SKOS file of slogans has a "graph"');
  return (graph as readonly Partial<Concept>[]).flatMap(({ entry }) => (entry ? [entry] : []));
}
