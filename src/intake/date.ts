const DATE = '(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})';
const FRONT_MATTER = new RegExp(`^(?:date|published|pubdate|日期|发布日期|发布时间)\\s*[:：]\\s*["']?${DATE}`, 'im');
const PUBLISHED = new RegExp(`[发發][布佈稿表](?:[时時][间間]|日期|于)?\\s*[:：]?\\s*[（(【[]?${DATE}`);
const LABELLED = new RegExp(`(?:(?:成文|印发|更新)?日期|[时時][间間]|来源时间)\\s*[:：]?\\s*[（(【[]?${DATE}`);
const WITH_TIME = new RegExp(`${DATE}日?\\s{0,3}\\d{1,2}:\\d{2}`);
const ALONE = new RegExp(`^[\\s（(【]*${DATE}日?(?:\\s*星期[一二三四五六日天])?[\\s）)】]*$`, 'm');
const IN_SCRIPT =
  /(?:"(?:datePublished|pubDate|publishDate)"\s*:|\b(?:createTime|publish_time)\s*=)\s*["']([^"']{8,40})["']/;
const SECONDS = /\bvar\s+ct\s*=\s*["'](\d{10})["']/;
const BEIJING = 8 * 3600;
const IN_NAME = [
  new RegExp(`(?<!\\d)${DATE}(?!\\d)`),
  /(?<![\dA-Za-z])(\d{4})(\d{2})(\d{2})(?![\dA-Za-z])/,
  /(?<!\d)(\d{4})[-.年](\d{1,2})(?!\d)/,
  /(?<![\dA-Za-z])(\d{4})(?![\dA-Za-z])/,
];
const TOP = 1500;
const FIRST_LINES = 400;

/** The date that YAML front matter gives (YYYY-MM-DD), without its fences. */
export function dateInFrontMatter(yaml: string): string | undefined {
  return written(FRONT_MATTER.exec(yaml));
}

/** The date in a value such as that of `<meta name="PubDate">`. */
export function dateInValue(value: string): string | undefined {
  return written(new RegExp(DATE).exec(value) ?? /^\D{0,3}(\d{4})(\d{2})(\d{2})/.exec(value));
}

/**
 * A labelled date near the top of a text (发布时间：2022-03-31), or near its title one with the time of day, or one that
 * fills a line.
 */
export function dateInText(text: string): string | undefined {
  const top = halfWidth(text.slice(0, TOP));
  const first = top.slice(0, FIRST_LINES);
  return (
    written(PUBLISHED.exec(top)) ??
    written(LABELLED.exec(top)) ??
    written(WITH_TIME.exec(first)) ??
    written(ALONE.exec(first))
  );
}

/** The date that a script of a page carries: structured data, and what WeChat writes into the page later. */
export function dateInScript(source: string): string | undefined {
  const seconds = SECONDS.exec(source)?.[1];
  const date = dateInValue(IN_SCRIPT.exec(source)?.[1] ?? '');
  return date ?? (seconds && new Date((Number(seconds) + BEIJING) * 1000).toISOString().slice(0, 10));
}

/** The date in the name of a file, YYYY-MM-DD, YYYY-MM or YYYY; folders are not looked at. */
export function dateInPath(path: string): string | undefined {
  const name = path.split(/[/\\]/).pop()!;
  for (const pattern of IN_NAME) {
    const date = written(pattern.exec(name));
    if (date) return date;
  }
  return undefined;
}

/** Year, month and day of a match, if there is such a day; years before 1900 are shelf marks, not dates. */
function written(match: RegExpExecArray | null): string | undefined {
  if (!match) return undefined;
  const [year, month, day] = [match[1], match[2] ?? '', match[3] ?? ''].map((part) => part.padStart(2, '0'));
  if (year < '1900' || year > '2099') return undefined;
  if (!match[2]) return year;
  if (month < '01' || month > '12') return undefined;
  if (!match[3]) return `${year}-${month}`;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCDate() === Number(day) ? `${year}-${month}-${day}` : undefined;
}

function halfWidth(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
