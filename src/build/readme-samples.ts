import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const READMES = ['README.md', 'README.zh-CN.md'] as const;
/** Pages with samples. */
export const PAGES = [...READMES, 'docs/dictionary.md', 'docs/check.md', 'docs/scale.md'] as const;

// A comment that holds a shell command, and the block below it with what the command prints.
const SAMPLE = /<!-- sample: (?<command>.+) -->\n\n(?<fence>```\w*)\n(?<output>[\s\S]*?)```/g;

/** A text with what the commands of its samples print now. */
export const refreshed = (markdown: string, run: (command: string) => string): string =>
  markdown.replace(
    SAMPLE,
    (_, command: string, fence: string) => `<!-- sample: ${command} -->\n\n${fence}\n${run(command)}\`\`\``,
  );

/** Runs a shell command in which `slogans` is the built program. */
export const runSample = (root: string, command: string): string =>
  execFileSync(
    'sh',
    ['-c', `slogans() { "${process.execPath}" "${join(root, 'bin/slogans.js')}" "$@"; }\n${command}`],
    {
      cwd: root,
      env: { PATH: process.env.PATH },
      encoding: 'utf8',
    },
  );

/** Pastes into the pages what the built program prints. */
export function main(root: string): void {
  for (const name of PAGES) {
    const file = join(root, name);
    writeFileSync(
      file,
      refreshed(readFileSync(file, 'utf8'), (command) => runSample(root, command)),
    );
  }
}
