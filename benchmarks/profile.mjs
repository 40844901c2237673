// Where the time of a scan goes, stage by stage: node benchmarks/profile.mjs [--top N] [options and paths of scan].
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, byPart } from './lib/attribute.mjs';
import { FOLDER, manyTexts } from './lib/inputs.mjs';
import { buildReadable } from './lib/readable-build.mjs';

const PROFILES = join(FOLDER, 'profiles');
/** Microseconds between two samples. */
const INTERVAL = 250;

/** Runs a scan under V8's profiler; a profile for every thread. */
function profileScan(program, args) {
  rmSync(PROFILES, { recursive: true, force: true });
  mkdirSync(PROFILES, { recursive: true });
  const profiler = ['--cpu-prof', `--cpu-prof-interval=${INTERVAL}`, `--cpu-prof-dir=${PROFILES}`];
  const { status } = spawnSync(process.execPath, [...profiler, program, 'scan', '--no-config', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`the scan ends with ${status}`);
  return readdirSync(PROFILES).map((name) => JSON.parse(readFileSync(join(PROFILES, name), 'utf8')));
}

function print(title, sums, most = Infinity) {
  const all = [...sums.values()].reduce((sum, ms) => sum + ms, 0);
  process.stdout.write(`\n${title}\n`);
  for (const [name, ms] of [...sums].sort((a, b) => b[1] - a[1]).slice(0, most)) {
    const share = `${((100 * ms) / all).toFixed(1)} %`;
    process.stdout.write(`${ms.toFixed(1).padStart(10)} ms ${share.padStart(7)}  ${name}\n`);
  }
}

function readArguments([...args]) {
  const at = args.indexOf('--top');
  const top = at < 0 ? 20 : Number(args.splice(at, 2)[1]);
  return { top, args: args.length ? args : ['--format', 'json', manyTexts(1000, 20_000)] };
}

const { top, args } = readArguments(process.argv.slice(2));
const { program, moduleAt } = buildReadable();
const profiles = profileScan(program, args);
for (const [thread, profile] of profiles.entries()) {
  const { stages, functions } = attribute(profile, moduleAt);
  const all = ((profile.endTime - profile.startTime) / 1000).toFixed(0);
  print(`${profiles.length > 1 ? `thread ${thread + 1}, ` : ''}${all} ms`, byPart(stages));
  print('by stage', stages);
  print(`the ${top} functions with the most time of their own`, functions, top);
}
