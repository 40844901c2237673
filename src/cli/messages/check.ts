import type { Translations } from '../../text/language.js';

/** What `check` says on standard error. Numbers come formatted. */
interface CheckTexts {
  /** Why a file cannot be read, by the code of the system. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly noBaseline: (file: string, code: string) => string;
  readonly badBaseline: (file: string) => string;
  readonly baselineWritten: (file: string) => string;
  readonly staleBaseline: (count: string) => string;
  readonly git: (message: string) => string;
  readonly noGit: string;
  readonly noCommit: string;
  readonly noRef: (ref: string) => string;
  readonly noMainBranch: string;
  readonly noMergeBase: (ref: string) => string;
  readonly nothingChanged: string;
  readonly needsBaseline: (option: string) => string;
  readonly needsFix: string;
  readonly fixed: (path: string, count: string) => string;
  readonly fixNeedsFile: string;
  readonly notFixable: (path: string) => string;
  readonly suppressed: (count: string) => string;
  readonly below: (count: string, severity: string) => string;
  readonly expired: (file: string, until: string) => string;
  readonly exists: (file: string) => string;
  readonly initialised: (file: string) => string;
}

export const CHECK: Translations<CheckTexts> = {
  zh: {
    reasons: { ENOENT: '文件不存在', EISDIR: '是文件夹', EACCES: '没有读取权限', EPERM: '没有读取权限' },
    noBaseline: (file, code) => `基线文件 ${file} 无法读取（${code}），可先用 --update-baseline 生成`,
    badBaseline: (file) => `基线文件 ${file} 不是 slogans 写的`,
    baselineWritten: (file) => `已写入基线 ${file}`,
    staleBaseline: (count) => `基线里有 ${count} 处已不再出现，可用 --prune-baseline 清除`,
    git: (message) => `--changed 需要 git：${message}`,
    noGit: '找不到 git 程序',
    noCommit: '--changed 需要 git 历史：这个仓库还没有提交',
    noRef: (ref) => `--changed：git 里没有 ${ref}；路径请写在 -- 之后，如 --changed -- ${ref}`,
    noMainBranch: '--changed：不知道主分支是哪个，请写明，如 --changed=origin/main 或 --changed=HEAD',
    noMergeBase: (ref) =>
      `--changed：找不到当前提交与 ${ref} 的共同祖先；浅克隆须先取全历史（git fetch --unshallow，GitHub 上用 fetch-depth: 0）`,
    nothingChanged: '没有改动的文件',
    needsBaseline: (option) => `${option} 要和 --baseline 一起用`,
    needsFix: '--dry-run 要和 --fix 一起用',
    fixed: (path, count) => `${path}：已改正 ${count} 处`,
    fixNeedsFile: '--fix 只能改文件，不能改标准输入',
    notFixable: (path) => `${path}：文件有无法解码的字节，未改动`,
    suppressed: (count) => `按基线和忽略说明略去 ${count} 处`,
    below: (count, severity) => `另有 ${count} 处低于 ${severity}，用 --min-severity info 可列出`,
    expired: (file, until) => `${file} 里有一条 ignore 已于 ${until} 到期，不再起作用`,
    exists: (file) => `${file} 已经存在`,
    initialised: (file) => `已写入 ${file}`,
  },
  en: {
    reasons: { ENOENT: 'no such file', EISDIR: 'it is a folder', EACCES: 'no permission', EPERM: 'no permission' },
    noBaseline: (file, code) => `cannot read the baseline ${file} (${code}); --update-baseline makes one`,
    badBaseline: (file) => `the baseline ${file} was not written by slogans`,
    baselineWritten: (file) => `wrote the baseline ${file}`,
    staleBaseline: (count) => `${count} in the baseline are gone; --prune-baseline takes them out`,
    git: (message) => `--changed needs git: ${message}`,
    noGit: 'there is no program git',
    noCommit: '--changed needs the history of git: this repository has no commit',
    noRef: (ref) => `--changed: git knows no ${ref}; a path goes behind --, as in --changed -- ${ref}`,
    noMainBranch: '--changed: which branch is the main one? Name it: --changed=origin/main, or --changed=HEAD',
    noMergeBase: (ref) =>
      `--changed: this commit and ${ref} have no common ancestor; a shallow clone needs the whole history first (git fetch --unshallow, on GitHub fetch-depth: 0)`,
    nothingChanged: 'no file was changed',
    needsBaseline: (option) => `${option} needs --baseline`,
    needsFix: '--dry-run needs --fix',
    fixed: (path, count) => `${path}: mended ${count}`,
    fixNeedsFile: '--fix mends files, not standard input',
    notFixable: (path) => `${path}: holds bytes that cannot be decoded; left as it is`,
    suppressed: (count) => `${count} held back by the baseline and by ignores`,
    below: (count, severity) => `${count} more below ${severity}; --min-severity info lists them`,
    expired: (file, until) => `an ignore in ${file} ended on ${until} and holds nothing back any more`,
    exists: (file) => `${file} is there already`,
    initialised: (file) => `wrote ${file}`,
  },
};
