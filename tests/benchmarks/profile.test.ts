import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute, byPart } from '../../benchmarks/lib/attribute.mjs';
import { moduleMap } from '../../benchmarks/lib/module-map.mjs';
import { stageOf, stageOfStack } from '../../benchmarks/lib/stages.mjs';
import { ROOT } from '../cli/run-program.js';

const BUNDLE = `import { x } from "node:fs";

// src/text/lines.ts
function lineAt() {
  // src/ in a comment of ours is no heading
}

// src/recognise/shapes/paired.ts
function proposePaired() {
}
`;

const frame = (functionName: string, url = '', lineNumber = -1) => ({ functionName, url, lineNumber });
const PROGRAM = 'file:///program.js';

describe('a profile', () => {
  const moduleAt = moduleMap(BUNDLE);

  it('knows the module of a line', () => {
    expect([0, 2, 3, 4, 5, 7, 8].map((line) => moduleAt(line)?.slice('src/'.length))).toEqual([
      undefined,
      ...Array(4).fill('text/lines.ts'),
      ...Array(2).fill('recognise/shapes/paired.ts'),
    ]);
  });

  it('adds up what each stage took; what serves several stages counts for its caller', () => {
    const profile = {
      nodes: [
        { id: 1, callFrame: frame('(root)'), children: [2, 4, 5] },
        { id: 2, callFrame: frame('proposePaired', PROGRAM, 8), children: [3] },
        { id: 3, callFrame: frame('lineAt', PROGRAM, 3) },
        { id: 4, callFrame: frame('(garbage collector)') },
        { id: 5, callFrame: frame('compile', 'node:internal/modules/esm/utils', 1) },
      ],
      samples: [2, 3, 4, 5],
      timeDeltas: [0, 1000, 2000, 3000, 4000],
    };
    const { stages, functions } = attribute(profile, (url: string, line: number) =>
      url === PROGRAM ? moduleAt(line) : undefined,
    );
    expect([...stages]).toEqual([
      ['recognise: propose paired', 3],
      ['collect garbage', 3],
      ['start: load modules', 4],
    ]);
    expect(functions.get('lineAt  src/text/lines.ts')).toBe(2);
    expect(byPart(stages).get('start')).toBe(4);
  });

  it('takes no function for a part of the engine', () => {
    expect(stageOfStack([{ name: 'toString', url: '' }])).toBe('other');
  });

  // Whoever adds a stage or moves a file is told here that its time would be counted for nobody.
  it.each(['intake', 'script', 'dictionary', 'report', 'recognise/shapes', 'recognise/expansions'])(
    'has a stage for every file of src/%s',
    (folder) => {
      const files = readdirSync(join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' });
      const sources = files.filter((name) => name.endsWith('.ts')).map((name) => `src/${folder}/${name}`);
      expect(sources.every((name) => existsSync(join(ROOT, name)))).toBe(true);
      expect(sources.filter((name) => stageOf(name) === undefined)).toEqual([]);
    },
  );
});
