// Other programs that read the same text. npm packages stand in a folder outside the project: --install-opponents.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FOLDER } from './inputs.mjs';

export const PACKAGES = join(FOLDER, 'opponents');
const WANTED = [
  'nodejieba@3.5.8',
  '@mapbox/node-pre-gyp@2.0.3',
  '@node-rs/jieba@2.0.2',
  'opencc-js@1.4.2',
  'autocorrect-node@2.14.0',
  'textlint@15.8.0',
  'textlint-rule-prh@6',
];
/** Built from its source, which may fail; so it is installed by itself. */
const NATIVE = WANTED.slice(0, 2);

export function installOpponents(say) {
  mkdirSync(PACKAGES, { recursive: true });
  // npm 12 runs the install scripts of those packages only that are named here.
  writeFileSync(join(PACKAGES, 'package.json'), '{ "private": true, "allowScripts": { "nodejieba": true } }\n');
  const headers = join(dirname(process.execPath), '..');
  const env = { ...process.env };
  // Node's headers are often beside node; else node-gyp fetches them.
  if (existsSync(join(headers, 'include/node'))) env.npm_config_nodedir = headers;
  for (const packages of [WANTED.filter((name) => !NATIVE.includes(name)), NATIVE]) {
    const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...packages], {
      cwd: PACKAGES,
      env,
      stdio: 'ignore',
      timeout: 600_000,
    });
    say(`${packages.join(' ')}: ${status === 0 ? 'installed' : 'could not be installed'}\n`);
  }
}

const inPackages = (path) => join(PACKAGES, 'node_modules', path);

/** Files without which a package does not run. */
const NEEDED = {
  nodejieba: 'nodejieba/build/Release/nodejieba.node',
  '@node-rs/jieba': '@node-rs/jieba/index.js',
  'opencc-js': 'opencc-js/package.json',
  'autocorrect-node': 'autocorrect-node/cli.js',
  textlint: 'textlint-rule-prh/package.json',
};

export const hasPackage = (name) => existsSync(inPackages(NEEDED[name]));
export const missingPackages = () => Object.keys(NEEDED).filter((name) => !hasPackage(name));

/** `textlint` with prh and so many words, made ready to run. */
export function textlintCommand(words, path) {
  const rules = join(PACKAGES, 'prh.yml');
  const config = join(PACKAGES, 'textlintrc.json');
  // A word and what it should be: prh wants both; the second is the word with something behind it.
  writeFileSync(
    rules,
    `version: 1\nrules:\n${words.map((word) => `  - expected: '${word}。'\n    pattern: '${word}'\n`).join('')}`,
  );
  writeFileSync(config, JSON.stringify({ rules: { prh: { rulePaths: [rules] } } }));
  return [process.execPath, inPackages('textlint/bin/textlint.js'), '--config', config, '--format', 'json', path];
}

export const autocorrectCommand = (path) => [
  process.execPath,
  inPackages('autocorrect-node/cli.js'),
  '--lint',
  '--format',
  'json',
  path,
];

export const versionOf = (name) => JSON.parse(readFileSync(inPackages(`${name}/package.json`), 'utf8')).version;
