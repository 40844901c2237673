import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:ts|mjs)$/.test(name));
const sources = new Map(files.map((name) => [name, readFileSync(join(SRC, name), 'utf8')]));

/** Module names that a file imports, statically or not; `import type`, which is gone at run time, only if asked for. */
function importsOf(name: string, types = true): string[] {
  const source = sources.get(name) ?? '';
  const found = (types ? source : source.replace(/^import type [^;]+;/gm, '')).matchAll(
    /(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g,
  );
  return [...found].map(([, module]) => module);
}

/** Files of src/ that a file imports. */
const localImports = (name: string, types = true): string[] =>
  importsOf(name, types)
    .filter((module) => module.startsWith('.'))
    .map((module) => normalize(join(dirname(name), module)).replace(/\.js$/, '.ts'));

const STAGES = ['intake', 'script', 'dictionary', 'recognise', 'check', 'report'];
const areaOf = (name: string): string => (name.includes('/') ? name.slice(0, name.indexOf('/')) : 'top');

/** Which areas an area may import from, besides itself. `index.ts`, `scan.ts`, `tool.ts` and `version.ts` are the top. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, ['model', 'text']])),
  top: ['model', 'text', ...STAGES],
  cli: ['model', 'text', 'top'],
  build: ['model', 'text', 'top', ...STAGES],
};

describe('imports', () => {
  it.each(files)('%s imports only what lies below it', (name) => {
    const area = areaOf(name);
    const upward = localImports(name).filter((to) => areaOf(to) !== area && !ALLOWED[area]?.includes(areaOf(to)));
    expect(upward).toEqual([]);
  });

  it('the command line sees the library through its index alone', () => {
    const top = files.filter((name) => areaOf(name) === 'cli').flatMap((name) => localImports(name));
    expect([...new Set(top.filter((to) => areaOf(to) === 'top'))].sort()).toEqual(['index.ts', 'version.ts']);
  });

  it('have no cycle', () => {
    const done = new Set<string>();
    const cycles: string[][] = [];
    const visit = (name: string, way: readonly string[]): void => {
      if (way.includes(name)) cycles.push([...way.slice(way.indexOf(name)), name]);
      if (way.includes(name) || done.has(name)) return;
      for (const to of localImports(name, false)) visit(to, [...way, name]);
      done.add(name);
    };
    for (const name of files) visit(name, []);
    expect(cycles).toEqual([]);
  });

  it('name files that exist', () => {
    const missing = files.flatMap((name) => localImports(name).filter((to) => !sources.has(to)));
    expect(missing).toEqual([]);
  });
});

describe('packages live in one place', () => {
  const HOMES: Readonly<Record<string, RegExp>> = {
    commander: /^cli\//,
    chalk: /^cli\//,
    'opencc-js': /^(?:script|build)\//,
    yaml: /^(?:dictionary\/|build\/|intake\/formats\/|cli\/config-file\.ts$|cli\/check\/print-config\.ts$)/,
    ajv: /^dictionary\/check-schema\.ts$/,
    'csv-parse': /^dictionary\/exchange\//,
    'csv-stringify': /^(?:dictionary\/exchange\/|report\/reporters\/check-csv\.ts$)/,
    'fast-xml-parser': /^(?:dictionary\/exchange\/|report\/reporters\/xml\.ts$)/,
    'fastest-levenshtein': /^(?:text\/similar|dictionary\/look-up)\.ts$/,
    'pinyin-pro': /^(?:text\/pinyin\.ts$|build\/)/,
    'iconv-lite': /^(?:text\/iconv\.ts$|intake\/|build\/)/,
    tinyglobby: /^cli\/inputs\//,
    ignore: /^cli\/(?:inputs\/|check\/ignores\.ts$)/,
    sarif: /^report\/reporters\/sarif\.ts$/,
    esbuild: /^build\//,
    nodejieba: /^cli\/dict\/segmenter\.ts$/,
  };
  const packageOf = (module: string): string => module.split('/')[0];
  it.each(Object.entries(HOMES))('%s', (name, home) => {
    const homeless = files.filter((file) => importsOf(file).some((m) => packageOf(m) === name) && !home.test(file));
    expect(homeless).toEqual([]);
  });
});

describe('stages return, edges act', () => {
  it.each([/\bconsole\./, /\bprocess\.exit\(/])('no %s anywhere', (forbidden) => {
    expect(files.filter((name) => forbidden.test(sources.get(name) ?? ''))).toEqual([]);
  });

  it('streams and environment are touched by the command line and the build alone', () => {
    const touching = files.filter((name) =>
      /\bprocess\.(?:stdout|stderr|stdin|env|argv)\b/.test(sources.get(name) ?? ''),
    );
    expect(touching.filter((name) => !/^(?:cli|build)\//.test(name))).toEqual([]);
  });

  it('files are read by named readers alone', () => {
    const readers = files.filter((name) => importsOf(name).some((module) => /^node:fs/.test(module)));
    expect(readers.filter((name) => !/^(?:cli|build)\//.test(name)).sort()).toEqual([
      'dictionary/source.ts',
      'intake/read.ts',
      'text/data-file.ts',
    ]);
  });
});

it('files are named in kebab-case and export by name', () => {
  expect(
    files.filter((name) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.(?:ts|mjs)$/.test(name)),
  ).toEqual([]);
  expect(files.filter((name) => /^export default/m.test(sources.get(name) ?? ''))).toEqual([]);
});
