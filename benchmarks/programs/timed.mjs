// How long something takes once V8 has compiled what is hot: the last of ten passes, in milliseconds.
import { performance } from 'node:perf_hooks';

const PASSES = 10;

/** @param {() => unknown} pass may be asynchronous */
export async function timed(pass) {
  for (let done = 1; done < PASSES; done++) await pass();
  const start = performance.now();
  await pass();
  return performance.now() - start;
}
