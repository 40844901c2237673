import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../../text/language.js';
import { EXIT, type Io } from '../io.js';
import { CHECK } from '../messages/check.js';
import { UsageError } from '../usage-error.js';

const FILE = 'slogans.config.yaml';

const TEMPLATES: Readonly<Record<Language, string>> = {
  zh: `# yaml-language-server: $schema=./node_modules/slogans/dist/data/config.schema.json
# slogans 的配置。各项都可省略；路径从本文件所在文件夹算起。

# 自备词典，并入内置词典
# dictionaries: [本市提法.yaml]

# 不用的内置条目，写 id（slogans dict search 可查）
# disable: [yi-dai-yi-lu]

# 规则和级别：off、info、warning、error、default，或级别和选项；各规则见 docs/rules
rules:
  misquoted: default
  # unknown: off
  # unexpanded: info
  # superseded: { graceMonths: 6 }
  # unknown: { severity: warning, minOccurrences: 3, allow: [本地提法] }

# 文件所属地方的全名，供 foreign-place 规则用（该规则默认不运行）
# place: 湖南省衡阳市

# 没有日期的文件按这个日期判断旧提法
# date: "2026-01-20"

# check 不给路径时读哪些（路径、文件夹、通配符），任何时候都不读哪些（写法同 .gitignore）
include: ["**/*.txt", "**/*.md"]
exclude: [node_modules]

# 已知而不改的问题，须写明理由，可限期
# ignore:
#   - rule: superseded
#     path: 历史/
#     reason: 引用旧文件原文
#     until: "2027-12-31"
`,
  en: `# yaml-language-server: $schema=./node_modules/slogans/dist/data/config.schema.json
# Configuration of slogans. Everything may be left out; paths start from the folder of this file.

# dictionaries of your own, merged over the built-in one
# dictionaries: [ours.yaml]

# built-in entries that are not used, by id (slogans dict search finds it)
# disable: [yi-dai-yi-lu]

# rules and their severity: off, info, warning, error, default; or a severity and options; see docs/rules
rules:
  misquoted: default
  # unknown: off
  # unexpanded: info
  # superseded: { graceMonths: 6 }
  # unknown: { severity: warning, minOccurrences: 3, allow: [our own formula] }

# full name of the place of the documents, for the rule foreign-place (off by default)
# place: 湖南省衡阳市

# date of documents that give none; decides which wordings are superseded
# date: "2026-01-20"

# what check reads where no path is given (paths, folders, globs), and what it never reads (as in .gitignore)
include: ["**/*.txt", "**/*.md"]
exclude: [node_modules]

# what is known and stays, with a reason, and an end if you like
# ignore:
#   - rule: superseded
#     path: history/
#     reason: quotes old documents
#     until: "2027-12-31"
`,
};

/** Runs `slogans init`. Throws UsageError where there is a configuration already. */
export function runInit(force: boolean, language: Language, io: Io): number {
  try {
    writeFileSync(resolve(io.cwd, FILE), TEMPLATES[language], { flag: force ? 'w' : 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new UsageError(CHECK[language].exists(FILE));
    throw new UsageError(`${FILE}: ${(error as NodeJS.ErrnoException).code}`);
  }
  io.stderr.write(`${CHECK[language].initialised(FILE)}\n`);
  return EXIT.ok;
}
