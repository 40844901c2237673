import { spawnSync } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const PROGRAMS = join(ROOT, 'benchmarks/programs');
const SLOGANS = join(ROOT, 'bin/slogans.js');
const PEAK = join(PROGRAMS, 'note-peak-memory.cjs');

/**
 * Runs a program to its end; its output goes to /dev/null, or to a file. Returns milliseconds. Throws where it fails, or
 * leaves the file empty: what did not do its work is not measured.
 */
export function timed([program, ...args], { output, env, cwd, codes = [0] } = {}) {
  const out = output ? openSync(output, 'w') : 'ignore';
  try {
    const start = process.hrtime.bigint();
    const { status, error, signal } = spawnSync(program, args, {
      stdio: ['ignore', out, 'ignore'],
      env: { ...process.env, ...env },
      cwd,
    });
    const ms = Number(process.hrtime.bigint() - start) / 1e6;
    if (error) throw error;
    if (!codes.includes(status)) throw new Error(`${program} ${args[0] ?? ''} ends with ${status ?? signal}`);
    if (output && fstatSync(out).size === 0) throw new Error(`${args[0] ?? program} ${args[1] ?? ''} writes nothing`);
    return ms;
  } finally {
    if (output) closeSync(out);
  }
}

/** The program as users run it; no configuration file and no dictionary of theirs changes what is measured. */
export const slogans = (...args) => [process.execPath, SLOGANS, ...args];
export const scan = (...args) => slogans('scan', '--no-config', ...args);

/** Does `scan` of this version have an option? */
export function hasOption(name) {
  const [program, ...args] = slogans('scan', '--help');
  return spawnSync(program, args, { encoding: 'utf8' }).stdout.includes(name);
}

/** The peak of a Node program's memory, all its threads counted, in megabytes. */
export function peakMemory([program, ...args], options = {}) {
  const note = join(tmpdir(), `slogans-peak-${process.pid}`);
  timed([program, '--require', PEAK, ...args], { ...options, env: { ...options.env, SLOGANS_PEAK: note } });
  const peak = Number(readFileSync(note, 'utf8'));
  rmSync(note);
  return peak;
}

/** Runs one of the programs here that time themselves. Returns what it printed, or what became of it. */
export function report(name, args, { seconds = 600, env } = {}) {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [join(PROGRAMS, name), ...args], {
    encoding: 'utf8',
    timeout: Math.ceil(seconds * 1000),
    killSignal: 'SIGKILL',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 26,
  });
  if (status === 0) return JSON.parse(stdout);
  if (signal === 'SIGKILL') return { failed: `not done after ${Math.round(seconds)} s` };
  return {
    failed: /out of memory/.test(stderr) ? 'out of memory' : (/^.*Error.*$/m.exec(stderr)?.[0] ?? `exit ${status}`),
  };
}

/** Is there such a program, and does it start? */
export const starts = (program) => !spawnSync(program, ['--version'], { stdio: 'ignore' }).error;
