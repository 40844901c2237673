// Puts the results into docs/performance.md and the READMEs, between markers: what people write around them stays.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './commands.mjs';
import { details, summary } from './tables.mjs';

const BLOCK = /(<!-- benchmarks: begin[^>]* -->\n)[\s\S]*?(<!-- benchmarks: end -->)/;

/** A page with another generated block. Throws where the page has no markers. */
export function withBlock(page, block) {
  if (!BLOCK.test(page)) throw new Error('no <!-- benchmarks: begin --> … <!-- benchmarks: end -->');
  return page.replace(BLOCK, (_, begin, end) => `${begin}\n${block}\n${end}`);
}

/** @param {{ name: string, lines: object[] }[]} rows */
export function blocks(rows, { date, machine, pairs, source }) {
  const lines = rows.flatMap((row) => row.lines);
  const how = `medians of ${pairs} interleaved pairs after a warm-up, quartiles in brackets; text: ${source}`;
  return {
    'docs/performance.md': [
      `${date}, ${machine.en}; ${how}.\n`,
      summary(lines, 'en'),
      ...rows.map((row) => `### ${row.name}\n\n${details(row.lines)}`),
    ].join('\n'),
    'README.md': `${date}, ${machine.en}; ${how}.\n\n${summary(lines, 'en')}`,
    'README.zh-CN.md': `${date}，${machine.zh}；热身后交替运行 ${pairs} 对取中位数，括号内为四分位数。\n\n${summary(lines, 'zh')}`,
  };
}

export function writePages(rows, setting) {
  for (const [name, block] of Object.entries(blocks(rows, setting))) {
    const path = join(ROOT, name);
    writeFileSync(path, withBlock(readFileSync(path, 'utf8'), block));
  }
}
