import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIXTURES, slogans, temporaryFolder } from './run-program.js';

const some = join(FIXTURES, 'county-report.txt');
const version = `${process.version}-${process.platform}-${process.arch}`;
const folderIn = (cache: string): string => join(cache, 'slogans', 'code', version);

const scan = (cache: string, env: Readonly<Record<string, string>> = {}) =>
  slogans(['scan', '--format', 'json', some], { env: { XDG_CACHE_HOME: cache, ...env } });

describe('the code that V8 made of the program', () => {
  it('is kept for each kind of run, and changes nothing', async () => {
    const cache = temporaryFolder();
    const first = await scan(cache);
    expect(first.code).toBe(0);
    const file = join(folderIn(cache), 'scan-json');
    const kept = readFileSync(file);
    expect(kept.length).toBeGreaterThan(100_000);
    expect(await scan(cache)).toEqual(first);
    await slogans(['--version'], { env: { XDG_CACHE_HOME: cache } });
    expect(readdirSync(folderIn(cache))).toEqual(['help', 'scan-json']);
  });

  it('is not kept where NODE_DISABLE_COMPILE_CACHE is set, or where the run fails', async () => {
    const cache = temporaryFolder();
    expect((await scan(cache, { NODE_DISABLE_COMPILE_CACHE: '1' })).code).toBe(0);
    expect((await slogans(['scan', '--colour'], { env: { XDG_CACHE_HOME: cache } })).code).toBe(2);
    expect(existsSync(folderIn(cache))).toBe(false);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['empty', () => Buffer.alloc(0)],
    ['of another program', (bytes: Buffer) => Buffer.concat([Buffer.from([bytes[0] ^ 1]), bytes.subarray(1)])],
    ['with a bit turned over', (bytes: Buffer) => bytes.map((byte, i) => (i === bytes.length >> 1 ? byte ^ 8 : byte))],
  ])('is made again where it is %s', async (_, damage) => {
    const cache = temporaryFolder();
    const first = await scan(cache);
    const file = join(folderIn(cache), 'scan-json');
    const whole = readFileSync(file);
    const broken = damage(whole);
    writeFileSync(file, broken);
    expect(await scan(cache)).toEqual(first);
    const again = readFileSync(file);
    expect(again.equals(broken)).toBe(false);
    expect(again.length).toBeGreaterThan(whole.length / 2);
  });

  it('is done without where it cannot be kept', async () => {
    const cache = join(temporaryFolder(), 'file');
    writeFileSync(cache, '');
    expect(await scan(cache)).toEqual(await scan(temporaryFolder()));
  });
});
