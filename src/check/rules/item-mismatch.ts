import type { FullEntry } from '../../model/dictionary-entry.js';
import { overlaps, type Span } from '../../model/span.js';
import type { Listed } from '../items/fit.js';
import { instead, respelt } from '../items/mend.js';
import { withPassedOver } from '../items/passed-over.js';
import { partOf, spanOf } from '../items/pieces.js';
import { type Reading, readItems } from '../items/reading.js';
import { sharedReading } from '../items/shared.js';
import { coresOf } from '../lists.js';
import { SAY } from '../messages.js';
import type { CheckInput, Draft, Place, Rule } from '../rule.js';

/** One of the items given is none of the dictionary's, or a misspelling of one, while all the others are its own. */
export const itemMismatch: Rule = {
  id: 'item-mismatch',
  severity: 'warning',
  check: function* (input) {
    const said: Span[] = [];
    for (const read of [readItems, sharedReading])
      for (const place of withPassedOver(input)) {
        const { entry } = place;
        const reading = entry && read(input, place);
        // One list explains all places of its name; the one at which it stands is named.
        if (!reading || said.some((other) => overlaps(other, reading.list))) continue;
        said.push(reading.list);
        yield* misspelt(input, place, entry, reading);
        yield* strange(input, place, entry, reading);
      }
  },
};

/** One character of an item is another, of the same sound or shape or in a list that is all right but for it. */
function* misspelt(input: CheckInput, place: Place, entry: FullEntry, reading: Reading): Generator<Draft> {
  const { fit, strange, way } = reading;
  const slips = fit.listed.filter(({ slip }) => slip);
  if (strange.length > 0 || fit.missing.length > 0 || slips.length > Math.max(1, fit.right)) return;
  for (const listed of slips) {
    const { own, piece, slip } = listed;
    if (!own || !slip) continue;
    const sure = slip.alike && own.length > 2 && way !== 'bare' && fit.exact >= 2 && entry.verified !== 'no';
    yield {
      ...spanOf(piece),
      subject: `${place.occurrence.core} ${piece.text}`,
      severity: sure ? 'error' : 'warning',
      message: SAY.itemMisspelt(entry.name, piece.text, own),
      suggestions: respelt(input, listed),
    };
  }
}

/** Another word altogether, in the place of the one that is missing. */
function* strange(input: CheckInput, place: Place, entry: FullEntry, reading: Reading): Generator<Draft> {
  const { fit, strange: others, way } = reading;
  const [meant] = fit.missing;
  const [wrong] = others;
  // 1+5+N: what the last term is, everybody says in his own words.
  if (place.occurrence.shape === 'arithmetic') return;
  const { own, missing } = fit;
  if (others.length !== 1 || missing.length !== 1 || own.length < 3) return;
  if (!isSure(wrong, reading)) return;
  const { text } = wrong.piece;
  // 做到组织、政治、军事三落实: what all share is said once.
  if (text.includes(coresOf(own)[own.indexOf(meant)]) || !isItem(text, wrong, reading, entry)) return;
  if (isReworded(text, meant, own) || entry.senses?.some(({ items }) => !items)) return;
  const lead = wrong === fit.listed[0] && way !== 'told';
  // Where the sentence ends and the item begins is not known; it is as long as the one that was meant, more or less.
  const shown = lead ? partOf(wrong.piece, Math.max(0, text.length - meant.length)) : wrong.piece;
  yield {
    ...spanOf(shown),
    subject: `${place.occurrence.core} ${shown.text}`,
    message: SAY.item(entry.name, shown.text, meant),
    suggestions: lead ? [] : instead(input, reading, wrong, meant),
  };
}

/** 新能源汽车 for 电动汽车: in more words, with the one that this item alone has. */
const isReworded = (text: string, meant: string, own: readonly string[]): boolean =>
  text.length > meant.length &&
  [...text.slice(1)].some((_, i) => {
    const word = text.slice(i, i + 2);
    return meant.includes(word) && !own.some((item) => item !== meant && item.includes(word));
  });

/** Before the first item stands what belongs to the sentence: it is one only where all others are so to the letter. */
function isSure(wrong: Listed, { fit: { own, exact, right, listed }, way }: Reading): boolean {
  if (wrong === listed[0] && way !== 'told') return exact === own.length - 1;
  return exact >= 2 || (own.length >= 4 && right === own.length - 1 && wrong.piece.mark === '、');
}

/** A long clause is the sentence's; what stands right before the name may be its verb (落实“三会一课”). */
function isItem(text: string, wrong: Listed, { fit, way }: Reading, { verbs = [] }: FullEntry): boolean {
  const { listed, missing } = fit;
  const inside = wrong !== listed[0] && wrong !== listed[listed.length - 1];
  if (inside) return text.length <= LONGEST;
  // Before the first item stands the sentence, which may be long.
  if (wrong === listed[0] && way === 'before') return true;
  if (text.length > 2 * missing[0].length + 2) return false;
  return way !== 'before' || (text.length > 1 && !GOVERNING.test(text) && !verbs.some((verb) => text.endsWith(verb)));
}

const LONGEST = 20;
const GOVERNING =
  /(?:做到|做好|抓好|落实|推进|推动|坚持|实施|实现|增强|坚定|践行|打造|建设|开展|深化|执行|强化|贯彻|完善|健全|打好|形成)$/;
