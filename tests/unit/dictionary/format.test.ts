import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatDictionary } from '../../../src/dictionary/format.js';
import { toYaml, withEntry } from '../../../src/dictionary/write.js';
import { entryNamed } from './entries.js';

const MESSY = `# head of the file
# second line
- name: 四新
  id: "b"   # why b
  items: 
    - 甲
    - 'yes'
  since: 2018-01
  verified: 'no'

# before a
- { id: a, name: 三新, sources: [ { date: "2018", title: "某报告" } ] }
`;

const NEAT = `# head of the file
# second line
# before a
- id: a
  name: 三新
  sources:
    - title: 某报告
      date: "2018"

- id: b # why b
  name: 四新
  items: [甲, "yes"]
  since: "2018-01"
  verified: "no"
`;

describe('formatDictionary', () => {
  it('sorts entries and fields, lists on one line, dates in quotation marks; comments stay', () => {
    expect(formatDictionary(MESSY)).toBe(NEAT);
  });

  it('leaves alone what it wrote', () => {
    expect(formatDictionary(NEAT)).toBe(NEAT);
  });

  it('leaves an empty file alone', () => {
    expect(formatDictionary('# nothing yet\n')).toBe('# nothing yet\n');
  });

  it('throws on what does not parse', () => {
    expect(() => formatDictionary('- id: [')).toThrow();
  });

  const word = fc.string({ unit: fc.constantFrom(...'三新业no1-:#"\'[]{},&*!|>%@`? 一'), minLength: 1, maxLength: 8 });
  it('changes no value, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), word, (items, note) => {
        const entries = [
          entryNamed('三新', { items, note, since: '2018', sources: [{ title: note, date: '2018-01-05' }] }),
        ];
        const written = toYaml(entries);
        expect(parse(written)).toEqual(entries);
        expect(formatDictionary(written)).toBe(written);
      }),
    );
  });
});

describe('withEntry', () => {
  it('adds an entry in its place and keeps comments', () => {
    const added = withEntry(NEAT, { ...entryNamed('五新'), id: 'aa' });
    expect(added).toContain('# why b');
    expect((parse(added) as { id: string }[]).map(({ id }) => id)).toEqual(['a', 'aa', 'b']);
  });

  it('begins an empty file', () => {
    expect((parse(withEntry('', entryNamed('五新'))) as { name: string }[])[0].name).toBe('五新');
  });
});
