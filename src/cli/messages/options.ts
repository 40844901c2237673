import type { Translations } from '../../text/language.js';

/** What is said of options that do not fit. */
interface OptionTexts {
  readonly badDate: (value: string) => string;
  readonly badNumber: (option: string, value: string, least: number, most: number) => string;
  readonly badSize: (value: string) => string;
  readonly badInclusion: (value: string, choices: string) => string;
  readonly noOutput: string;
  readonly noCacheFolder: string;
  readonly together: (one: string, other: string) => string;
  readonly tableOnly: (option: string, format: string) => string;
}

export const OPTIONS: Translations<OptionTexts> = {
  zh: {
    badDate: (value) => `--date 的值“${value}”不是日期，应为 2026、2026-01 或 2026-01-20`,
    badNumber: (option, value, least, most) => `${option} 的值“${value}”无效，应为 ${least} 到 ${most} 的整数`,
    badSize: (value) => `--max-bytes 的值“${value}”无效，应为字节数，可带 K、M、G，如 1048576、512M、1.5G`,
    badInclusion: (value, choices) => `--include 的值“${value}”无效，可选：${choices}，可用逗号连写`,
    noOutput: '--output 的值是空的，应为文件名，或用 - 写到标准输出',
    noCacheFolder: '--cache 的值是空的，应为文件夹，或不写',
    together: (one, other) => `${one} 和 ${other} 不能同用`,
    tableOnly: (option, format) => `${option} 只用于表格，不能与 --format ${format} 同用`,
  },
  en: {
    badDate: (value) => `--date does not take "${value}": write 2026, 2026-01 or 2026-01-20`,
    badNumber: (option, value, least, most) =>
      `${option} does not take "${value}": write a whole number from ${least} to ${most}`,
    badSize: (value) =>
      `--max-bytes does not take "${value}": write a number of bytes, or with K, M, G, as 1048576, 512M, 1.5G`,
    badInclusion: (value, choices) =>
      `--include does not take "${value}": choose from ${choices}, with commas between several`,
    noOutput: '--output is empty: give the name of a file, or - for standard output',
    noCacheFolder: '--cache is empty: give the name of a folder, or leave it out',
    together: (one, other) => `${one} and ${other} exclude each other`,
    tableOnly: (option, format) => `${option} is for the table and has no effect on --format ${format}`,
  },
};
