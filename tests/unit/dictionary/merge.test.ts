import { describe, expect, it } from 'vitest';
import { mergeEntries } from '../../../src/dictionary/merge.js';
import { parseEntries } from '../../../src/dictionary/parse.js';
import { fullEntry } from './entries.js';

const builtin = [fullEntry('三新', { id: 'san-xin' }), fullEntry('四新', { id: 'si-xin', variants: ['四个新'] })];
const merged = (yaml: string, disabled: readonly string[] = []) => {
  const { entries, problems } = mergeEntries(builtin, parseEntries(yaml, 'ours.yaml').entries, disabled);
  return { names: entries.map(({ name }) => name), problems: problems.map(({ line, code }) => `${line} ${code}`) };
};

describe('mergeEntries', () => {
  it.each<[string, string, readonly string[], string[], string[]]>([
    ['adds', '- { id: wu-xin, name: 五新 }\n', [], ['三新', '四新', '五新'], []],
    ['replaces by id', '- { id: si-xin, name: 四新工程 }\n', [], ['三新', '四新工程'], []],
    ['switches off', '- { id: si-xin, off: true }\n', [], ['三新'], []],
    ['switches off by configuration', '', ['san-xin'], ['四新'], []],
    ['frees a name', '- { id: si-xin, off: true }\n- { id: ours, name: 四个新 }\n', [], ['三新', '四个新'], []],
    [
      'refuses to switch off what is not there',
      '\n- { id: si-xing, off: true }\n',
      [],
      ['三新', '四新'],
      ['2 offUnknown'],
    ],
    [
      'refuses a name that is taken',
      '- id: ours\n  name: 四个新\n',
      [],
      ['三新', '四新', '四个新'],
      ['2 repeatedForm'],
    ],
  ])('%s', (_, yaml, disabled, names, problems) => {
    expect(merged(yaml, disabled)).toEqual({ names, problems });
  });
});
