import type { Candidate } from '../candidate.js';
import type { Context } from '../context.js';
import { clean, holdsAll, type ItemList } from './list.js';

const NAME = /^(?:[两三四五六七八九]|十[一二三四五六七八九]?)[个项]([^\s]{2,6})$/;
const REACH = 500;
/** Words that stand inside of clauses; any other has to open them, as nouns occur everywhere. */
const ADVERBIAL = /^(?:更加?|必须|坚持|显著|持续|全面|进一步|率先|走在)/;

const opening = (clause: string): string => clean(clause).replace(/^(?:即|是|要)+/, '');

/** 七个更加, 四个充分尊重: as many clauses as the numeral says hold the word that the name repeats. */
export function clausesWithWord({ text }: Context, candidate: Candidate, counts: readonly number[]): ItemList | null {
  const word = NAME.exec(candidate.core)?.[1];
  if (!word || !counts[0] || counts[0] < 3) return null;
  const around = [
    { start: candidate.end, end: candidate.end + REACH },
    { start: Math.max(0, candidate.start - REACH), end: candidate.start },
  ];
  for (const window of around) {
    const list = within(text, window.start, Math.min(window.end, text.length), word, counts[0]);
    if (list) return list;
  }
  return null;
}

function within(text: string, start: number, end: number, word: string, count: number): ItemList | null {
  if (!holdsAll(text.slice(start, end), word)) return null;
  const clauses = [...text.slice(start, end).matchAll(/[^，。；：、\n]+/g)].filter(
    (clause) =>
      (ADVERBIAL.test(word) ? clause[0].includes(word) : opening(clause[0]).startsWith(word)) &&
      !new RegExp(`[两三四五六七八九十][个项][“「『"]?${word}`).test(clause[0]),
  );
  if (clauses.length !== count) return null;
  const last = clauses[count - 1];
  // One list: nothing but these clauses between the first and the last of them.
  const between = text.slice(start + clauses[0].index, start + last.index);
  if (/[。\n]/.test(between) || between.split(/[，；、]/).filter(Boolean).length !== count - 1) return null;
  return {
    items: clauses.map((clause) => opening(clause[0])),
    span: { start: start + clauses[0].index, end: start + last.index + last[0].length },
  };
}
