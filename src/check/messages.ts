import type { Language } from '../text/language.js';

type Message = Readonly<Record<Language, string>>;
const both = (zh: string, en: string): Message => ({ zh, en });

/** What rules say. Names come as the text or the dictionary writes them. */
export const SAY = {
  wrongForm: (written: string, name: string, reason: string): Message =>
    both(`“${written}”应为“${name}”（${reason}）`, `"${written}" should be "${name}": ${reason}`),
  misquotedCharacter: (written: string, name: string, wrong: string, right: string): Message =>
    both(
      `“${written}”疑为“${name}”之误：“${wrong}”应为“${right}”`,
      `"${written}" looks like a misspelling of "${name}": ${wrong} for ${right}`,
    ),
  misquotedOrder: (written: string, name: string): Message =>
    both(`“${written}”疑为“${name}”之误：字序颠倒`, `"${written}" looks like "${name}" with characters swapped`),
  misquotedMissing: (written: string, name: string, missing: string): Message =>
    both(
      `“${written}”疑为“${name}”之误：漏“${missing}”字`,
      `"${written}" looks like "${name}" with ${missing} missing`,
    ),
  misquotedAdded: (written: string, name: string, added: string): Message =>
    both(`“${written}”疑为“${name}”之误：多“${added}”字`, `"${written}" looks like "${name}" with ${added} too many`),
  misquotedNumeral: (written: string, name: string, evidence: Message): Message =>
    both(`“${written}”疑为“${name}”之误：${evidence.zh}`, `"${written}" looks like "${name}": ${evidence.en}`),
  misquotedHead: (written: string, head: string, name: string): Message =>
    both(`“${name}”后的“${written}”疑为“${head}”之误`, `"${written}" behind "${name}" looks like "${head}"`),
  misquotedFrame: (written: string, name: string, frame: string): Message =>
    both(
      `“${written}”疑为“${name}”之误：与“${frame}”连用的是后者`,
      `"${written}" looks like "${name}", which goes with ${frame}`,
    ),
  numeralItems: (count: number): Message => both(`所列 ${count} 项与之相符`, `the ${count} items given are its own`),
  numeralVerb: (verb: string): Message => both(`前有“${verb}”`, `"${verb}" stands before it`),
  count: (name: string, said: number, listed: number): Message =>
    both(`“${name}”是 ${said} 项，这里列了 ${listed} 项`, `"${name}" says ${said}, but ${listed} items are listed`),
  countMissing: (name: string, said: number, listed: number, missing: string): Message =>
    both(
      `“${name}”是 ${said} 项，这里列了 ${listed} 项，缺“${missing}”`,
      `"${name}" says ${said}, but ${listed} items are listed; "${missing}" is missing`,
    ),
  countOpen: (name: string, said: number, listed: number): Message =>
    both(
      `“${name}”是 ${said} 项，这里举了 ${listed} 项，以“等”结束`,
      `"${name}" says ${said}; ${listed} items are given, and others are hinted at`,
    ),
  item: (name: string, written: string, meant: string): Message =>
    both(
      `“${name}”中没有“${written}”，词典作“${meant}”`,
      `"${written}" is none of "${name}"; the dictionary has "${meant}"`,
    ),
  itemMisspelt: (name: string, written: string, meant: string): Message =>
    both(`“${name}”中的“${written}”疑为“${meant}”之误`, `"${written}" in "${name}" looks like "${meant}"`),
  collocation: (verb: string, name: string, own: string, other: string): Message =>
    both(
      `“${name}”通常说“${own}”，“${verb}”用于“${other}”`,
      `"${name}" usually goes with ${own}; ${verb} goes with "${other}"`,
    ),
  superseded: (name: string, by: string, since: string): Message =>
    both(`“${name}”自 ${since} 起由“${by}”取代`, `"${name}" was replaced by "${by}" in ${since}`),
  supersededItem: (name: string, written: string, until: string, now: string): Message =>
    both(
      `“${name}”中的“${written}”是 ${until} 以前的提法，此后作“${now}”`,
      `"${written}" in "${name}" is the wording up to ${until}; since then it is "${now}"`,
    ),
  numeralForm: (written: string, name: string): Message =>
    both(`“${written}”应写作“${name}”`, `"${written}" should be written "${name}"`),
  inconsistentForm: (written: string, other: string, count: number): Message =>
    both(
      `同一提法本文多写作“${other}”（${count} 处），这里写作“${written}”`,
      `the document mostly writes "${other}" (${count} times), here "${written}"`,
    ),
  inconsistentItems: (name: string, first: string, here: string): Message =>
    both(`“${name}”前文所指为“${first}”，这里为“${here}”`, `"${name}" stood for ${first} before, and for ${here} here`),
  quotes: (name: string): Message => both(`“${name}”的引号不成对`, `the quotation marks around "${name}" do not pair`),
  variant: (written: string, name: string): Message =>
    both(`“${written}”是“${name}”的异文`, `"${written}" is a variant of "${name}"`),
  unknown: (name: string): Message => both(`词典未收录“${name}”`, `the dictionary does not know "${name}"`),
  unexpanded: (name: string): Message =>
    both(
      `词典未收录“${name}”，本文也没有说明所指`,
      `the dictionary does not know "${name}", and the document never says what it is`,
    ),
  foreignPlace: (name: string, place: string): Message =>
    both(`“${name}”是${place}的提法`, `"${name}" is a formula of ${place}`),
  damaged: (name: string): Message =>
    both(`“${name}”原文有损坏，已复原`, `"${name}" was damaged in the file and is restored here`),
  undecodable: (count: number): Message => both(`有 ${count} 处无法解码`, `${count} places could not be decoded`),
  unusedIgnore: (): Message =>
    both('这条忽略说明没有起作用，可以删去', 'this ignore comment holds nothing back and can go'),
  unknownRule: (name: string, similar: string | undefined): Message =>
    both(
      `忽略说明里没有规则 ${name}${similar ? `，是否想写 ${similar}？` : ''}`,
      `there is no rule ${name}${similar ? `; did you mean ${similar}?` : ''}`,
    ),
  encoding: (name: string): Message =>
    both(`编码 ${name} 是推测的，把握不大`, `the encoding ${name} is a guess, and not a sure one`),
} as const;
