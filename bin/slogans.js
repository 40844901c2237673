#!/usr/bin/env node
import { main } from '../dist/cli.js';

// The first interrupt lets the run stop in order; a second one ends it at once, as the handler is gone by then.
const interrupt = new AbortController();
process.once('SIGINT', () => interrupt.abort());

const { stdout, stderr, env } = process;
process.exitCode = await main(process.argv.slice(2), {
  // A getter: opening standard input costs, and only some runs read it.
  get stdin() {
    return process.stdin;
  },
  stdout,
  stderr,
  env,
  cwd: process.cwd(),
  signal: interrupt.signal,
});
