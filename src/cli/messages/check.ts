import type { Translations } from '../../text/language.js';

/** What `check` says on standard error. Numbers come formatted. */
interface CheckTexts {
  readonly noBaseline: (file: string, code: string) => string;
  readonly badBaseline: (file: string) => string;
  readonly baselineWritten: (file: string) => string;
  readonly staleBaseline: (count: string) => string;
  readonly git: (message: string) => string;
  readonly nothingChanged: string;
  readonly needsBaseline: (option: string) => string;
  readonly needsFix: string;
  readonly fixed: (path: string, count: string) => string;
  readonly notFixable: (path: string) => string;
  readonly suppressed: (count: string) => string;
  readonly below: (count: string, severity: string) => string;
  readonly expired: (file: string, until: string) => string;
  readonly exists: (file: string) => string;
  readonly initialised: (file: string) => string;
}

export const CHECK: Translations<CheckTexts> = {
  zh: {
    noBaseline: (file, code) => `基线文件 ${file} 无法读取（${code}），可先用 --update-baseline 生成`,
    badBaseline: (file) => `基线文件 ${file} 不是 slogans 写的`,
    baselineWritten: (file) => `已写入基线 ${file}`,
    staleBaseline: (count) => `基线里有 ${count} 处已不再出现，可用 --prune-baseline 清除`,
    git: (message) => `--changed 需要 git：${message}`,
    nothingChanged: '没有改动的文件',
    needsBaseline: (option) => `${option} 要和 --baseline 一起用`,
    needsFix: '--dry-run 要和 --fix 一起用',
    fixed: (path, count) => `${path}：已改正 ${count} 处`,
    notFixable: (path) => `${path}：文件有无法解码的字节，未改动`,
    suppressed: (count) => `按基线和忽略说明略去 ${count} 处`,
    below: (count, severity) => `另有 ${count} 处低于 ${severity}，用 --min-severity info 可列出`,
    expired: (file, until) => `${file} 里有一条 ignore 已于 ${until} 到期，不再起作用`,
    exists: (file) => `${file} 已经存在`,
    initialised: (file) => `已写入 ${file}`,
  },
  en: {
    noBaseline: (file, code) => `cannot read the baseline ${file} (${code}); --update-baseline makes one`,
    badBaseline: (file) => `the baseline ${file} was not written by slogans`,
    baselineWritten: (file) => `wrote the baseline ${file}`,
    staleBaseline: (count) => `${count} in the baseline are gone; --prune-baseline takes them out`,
    git: (message) => `--changed needs git: ${message}`,
    nothingChanged: 'no file was changed',
    needsBaseline: (option) => `${option} needs --baseline`,
    needsFix: '--dry-run needs --fix',
    fixed: (path, count) => `${path}: mended ${count}`,
    notFixable: (path) => `${path}: holds bytes that cannot be decoded; left as it is`,
    suppressed: (count) => `${count} held back by the baseline and by ignores`,
    below: (count, severity) => `${count} more below ${severity}; --min-severity info lists them`,
    expired: (file, until) => `an ignore in ${file} ended on ${until} and holds nothing back any more`,
    exists: (file) => `${file} is there already`,
    initialised: (file) => `wrote ${file}`,
  },
};
