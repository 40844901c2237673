import fc from 'fast-check';
import { expect, it } from 'vitest';
import { InputList } from '../../../src/cli/inputs/input-list.js';
import { PathList } from '../../../src/cli/inputs/path-list.js';

const name = fc.stringMatching(/^[a-z长沙 .-]{1,6}$/);
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
const listOf = (paths: readonly string[]): PathList => {
  const list = new PathList();
  for (const each of paths) list.add(each);
  return list;
};

it('gives back what it was given, in order, from the start and at any place', () => {
  fc.assert(
    fc.property(fc.array(path), (paths) => {
      const list = listOf(paths);
      expect(list.length).toBe(paths.length);
      expect([...list]).toEqual(paths);
      expect(paths.map((_, index) => list.at(index))).toEqual(paths);
    }),
  );
});

it('goes on after it was read, and over the borders of its runs', () => {
  const paths = Array.from({ length: 1000 }, (_, i) => `县/${i < 600 ? '' : 'b/'}${i}.txt`);
  const list = listOf(paths.slice(0, 700));
  expect([...list]).toEqual(paths.slice(0, 700));
  for (const each of paths.slice(700)) list.add(each);
  expect([...list]).toEqual(paths);
  expect([list.at(255), list.at(256), list.at(999)]).toEqual([paths[255], paths[256], paths[999]]);
});

it('inputs keep their order where standard input stands among files', () => {
  const inputs = new InputList('/work');
  inputs.add('a.txt');
  inputs.addInput({ path: '-' });
  inputs.add('b/c.txt');
  inputs.add('/d.txt');
  const all = [
    { path: 'a.txt', file: '/work/a.txt' },
    { path: '-' },
    { path: 'b/c.txt', file: '/work/b/c.txt' },
    { path: '/d.txt', file: '/d.txt' },
  ];
  expect([...inputs]).toEqual(all);
  expect(inputs.sample(10)).toEqual(all);
  for (const input of inputs.sample(2)) expect(all).toContainEqual(input);
  expect(inputs.sample(2)).toHaveLength(2);
});
