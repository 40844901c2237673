import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../temporary-folder.js';

export { temporaryFolder };

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BIN = join(ROOT, 'bin/slogans.js');
export const FIXTURES = join(ROOT, 'fixtures/documents');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Setting {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What standard input holds; default: nothing, and it is no terminal. */
  readonly input?: string | Uint8Array;
}

/** Runs the built program as a user does. */
export async function slogans(
  args: readonly string[],
  { cwd = ROOT, env = {}, input = '' }: Setting = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
}

/** A folder of its own with files in it, by their paths. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** What `check` finds there: `line rule` of each finding, file by file. */
export async function rulesFound(cwd: string, ...args: readonly string[]): Promise<string[]> {
  const { stdout } = await slogans(['check', '--format', 'json', '--quiet', ...args], { cwd });
  return JSON.parse(stdout).documents.flatMap(({ findings }: { findings: { ruleId: string; line: number }[] }) =>
    findings.map(({ ruleId, line }) => `${line} ${ruleId}`),
  );
}

/** One sentence, one line, and never a stack trace. */
export const isOneSentence = (stderr: string): boolean =>
  /^slogans: [^\n]+\n$/.test(stderr) && !/\n\s+at /.test(stderr);
