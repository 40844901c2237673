/**
 * All the evidence there is, what each piece weighs (log-odds), and what it means. The sum over a candidate's evidence
 * and BASE goes through the logistic function; what reaches THRESHOLD is reported. Tuned on annotated parts of the
 * corpus, half of them held back; this is the only place with numbers in it.
 */
export const WEIGHTS = {
  /** A name of the dictionary that hardly ever occurs by chance. */
  dictionary: 5,
  /** A name of the dictionary whose characters also occur by chance; something else has to vouch for it. */
  'dictionary-weak': 1.2,
  /** The quotation marks enclose exactly the core, or the core and its head. */
  quoted: 3,
  /** One of several names inside one pair of quotation marks. */
  'quoted-list': 2.6,
  /** Title marks 《》 around it; they quote titles of documents as a rule. */
  'title-marks': 1.1,
  /** One of the marks was lost. */
  'quoted-half': 1.2,
  /** A noun that formulas are bound to follows or ends the name: 战略, 工程, 行动, 精神. */
  'bound-head': 1,
  /** Numeral + 大/项 + a campaign noun, 百日 + a noun of struggle: 七大计划, 百日攻坚. */
  'campaign-noun': 3,
  /** The quoted name begins with 百日, 千日 …: “百日清零”. */
  'hundred-days': 1.5,
  /** Two or more numeral + morpheme parts. */
  paired: 1,
  /** Two parts of one length, neither counting one: 三清四建. */
  'parallel-pair': 1.1,
  /** All parts end in morphemes of layouts: 一核两翼, 四横三纵. */
  layout: 1.8,
  /** One X, one Y over units of administration or economy: 一县一业. */
  distributive: 2.6,
  /** 1+6+N, 211+X. */
  arithmetic: 3,
  /** A digit code before a noun of programmes: “33618”现代制造业集群. */
  'digit-code': 1,
  /** The same core is a formula elsewhere in the document, in quotation marks or by the dictionary. */
  'elsewhere-in-document': 3.2,
  /** The same fixed label three times or more in the document. */
  repeated: 1.6,
  /** A verb of doing together follows numeral and morpheme: 三水共治. */
  'collective-verb': 2.3,
  /** What follows the numeral is nothing that is counted: 五个不放过, 三长制. */
  'verbal-noun': 2.3,
  /** Numeral and morpheme right before a noun that names are bound to: 三零创建. */
  'morpheme-before-head': 2.1,
  /** Three parts or more of numeral and morpheme: 一心三强六联. */
  'many-parts': 1.4,
  /** The head word of a numbered entry that explains it. */
  'glossary-head': 2.4,
  /** Half of a paired name that the document has: 三强 beside 三新三强. */
  'half-of-a-pair': 2.4,
  /** In a heading or title. */
  heading: 0.5,
  /** Items follow or precede, and their number is the numeral's. */
  'items-count': 2.4,
  /** Items stand near it, and their number is the numeral's; lists end before a name by chance, too. */
  'items-near': 0.8,
  /** The items share the morpheme that the numeral counts: 形态、业态、文态、生态四态. */
  'shared-morpheme': 3.4,
  /** Last of a list whose other members are formulas: 打造“三个高地”、践行“四新”使命、落实五项重点任务. */
  sibling: 2.4,
  /** A verb that takes names as its object stands before it: 建设, 落实, 践行. */
  governed: 1,
  /** Numeral + classifier + a quoted word: 四个“一批”. */
  'quoted-noun': 2.6,
  /** Part of a series that shares its numeral or noun: 四个意识、自信. */
  series: 4,
  /** Three characters or more before the numeral: a phrase that holds one, seldom a name. */
  'long-prefix': -1.4,
  /** A unit follows the numeral, or digits stand in it. */
  measure: -2.5,
  /** One of the OPTIONAL kinds of the definition. */
  'optional-kind': 4,
} as const;

export type EvidenceName = keyof typeof WEIGHTS;

export const BASE = -2;
export const THRESHOLD = 0.5;

/** 0 to 1, rounded to two places so that it prints the same everywhere. */
export function confidence(evidence: Iterable<EvidenceName>): number {
  let sum = BASE;
  for (const name of evidence) sum += WEIGHTS[name];
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

/** Strongest first; equal weights by name. */
export const byWeight = (a: EvidenceName, b: EvidenceName): number => WEIGHTS[b] - WEIGHTS[a] || (a < b ? -1 : 1);
