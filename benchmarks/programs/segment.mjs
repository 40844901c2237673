// Cuts texts into words, or converts them: node segment.mjs FOLDER-OF-PACKAGES TOOL [--timed] FILES…
// With --timed it prints the milliseconds that the tenth pass over the texts took, loading left out; else it writes the words.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { listFiles } from './list-files.mjs';
import { timed } from './timed.mjs';

const [packages, tool, ...rest] = process.argv.slice(2);
const isTimed = rest[0] === '--timed';
const require = createRequire(join(packages, 'package.json'));

const TOOLS = {
  nodejieba() {
    const { cut } = require('nodejieba');
    return (line) => cut(line, true);
  },
  '@node-rs/jieba'() {
    const { Jieba } = require('@node-rs/jieba');
    const { dict } = require('@node-rs/jieba/dict');
    const jieba = Jieba.withDict(dict);
    return (line) => jieba.cut(line, true);
  },
  'opencc-js'() {
    const { Converter } = require('opencc-js/t2cn');
    return Converter({ from: 't', to: 'cn' });
  },
};

const apply = TOOLS[tool]();
const texts = listFiles(isTimed ? rest.slice(1) : rest).map((path) => readFileSync(path, 'utf8'));
// Line by line, as both are meant to be fed.
const pass = () => texts.map((text) => text.split('\n').map((line) => apply(line)));
if (isTimed) process.stdout.write(JSON.stringify({ ms: await timed(pass) }));
else {
  for (const text of texts)
    for (const line of text.split('\n')) process.stdout.write(`${[apply(line)].flat().join(' ')}\n`);
}
