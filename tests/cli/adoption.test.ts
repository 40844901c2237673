import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { BIN, folderWith, ROOT, slogans, temporaryFolder } from './run-program.js';

const WRONG = '会议要求，要做到“两个维互”。\n';
const RIGHT = '会议要求，要做到“两个维护”。\n';
const runs = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

// The real hook has `language: node`: pre-commit then asks the registry for all packages. `language: system` does without
// network; everything else is as .pre-commit-hooks.yaml says.
describe.skipIf(!runs('pre-commit') || !runs('git'))('pre-commit', () => {
  // A file of its own: git replaces what it writes, even /dev/null where it may.
  const GIT_CONFIG_GLOBAL = join(folderWith({ gitconfig: '' }), 'gitconfig');
  const env = { ...process.env, PRE_COMMIT_HOME: temporaryFolder(), GIT_CONFIG_GLOBAL };
  const run = (cwd: string, ...args: readonly string[]) =>
    spawnSync('pre-commit', args, { cwd, env, encoding: 'utf8' });

  it('takes the manifest for one', () => {
    const { status, stdout } = run(ROOT, 'validate-manifest', '.pre-commit-hooks.yaml');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  it('fails on a wrong file and passes on right ones, reading documents alone', () => {
    const [hook] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));
    const entry = hook.entry.replace(/^slogans /, `${process.execPath} ${BIN} `);
    const folder = folderWith({
      '讲话 稿.md': WRONG,
      'notes.log': WRONG,
      // Binary to git and to pre-commit, a document to us.
      'utf16.txt': Buffer.from(`\ufeff${WRONG}`, 'utf16le'),
      '.pre-commit-config.yaml': stringify({
        repos: [{ repo: 'local', hooks: [{ ...hook, entry, language: 'system' }] }],
      }),
    });
    const stage = () => execFileSync('git', ['add', '.'], { cwd: folder });
    execFileSync('git', ['init', '-q'], { cwd: folder });
    stage();
    const failed = run(folder, 'run');
    expect({ status: failed.status, found: failed.stdout.includes('讲话 稿.md:1:10 错误') }).toEqual({
      status: 1,
      found: true,
    });
    expect(failed.stdout).toContain('utf16.txt:1:10 错误');
    expect(failed.stdout).not.toContain('notes.log');
    for (const name of ['讲话 稿.md', 'utf16.txt']) writeFileSync(join(folder, name), RIGHT);
    stage();
    expect(run(folder, 'run').status).toBe(0);
  });
});

describe.skipIf(!runs('bash'))('the action', () => {
  /** The step that checks, as a runner starts it. */
  function act(cwd: string, inputs: Readonly<Record<string, string>>) {
    const { runs: action } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
    const { run, env } = action.steps.at(-1);
    const values = Object.entries(env as Record<string, string>).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ inputs\.(\w+) \}\}/, (_, input: string) => inputs[input]),
    ]);
    const summary = join(cwd, '.summary.md');
    const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        GITHUB_ACTION_PATH: ROOT,
        GITHUB_STEP_SUMMARY: summary,
        ...Object.fromEntries(values),
      },
    });
    return { status, stdout, summary: readFileSync(summary, 'utf8') };
  }

  it('annotates, fails, and takes paths with blanks, one a line', () => {
    const folder = folderWith({ '甲 乙/讲话 稿.txt': WRONG, 'b.txt': WRONG, 'c.txt': WRONG });
    const { status, stdout, summary } = act(folder, { paths: '甲 乙\n**/b.txt\n', args: '--lang en --no-config' });
    expect(status).toBe(1);
    expect(stdout.match(/^::error file=[^,]+/gm)).toEqual(['::error file=甲 乙/讲话 稿.txt', '::error file=b.txt']);
    expect(summary).toContain('looks like a misspelling');
  });

  it('passes on what is right, and without paths reads what the configuration includes', () => {
    const folder = folderWith({ 'a.txt': RIGHT, 'b.txt': WRONG, 'slogans.config.yaml': 'include: [a.txt]\n' });
    expect(act(folder, { paths: '', args: '' }).status).toBe(0);
    expect(act(folder, { paths: '.', args: '' }).status).toBe(1);
  });
});

it.skipIf(!runs('bash'))('completes in a real bash', async () => {
  const { stdout } = await slogans(['complete', 'bash']);
  const script = `slogans() { ${process.execPath} ${BIN} "$@"; }\n${stdout}`;
  expect(spawnSync('bash', ['-n'], { input: script }).status).toBe(0);
});
