#!/usr/bin/env node
// CommonJS, as package.json beside it says: that starts sooner than a module.
let program;
try {
  program = require('../dist/start.cjs');
} catch {
  process.stderr.write('slogans: 尚未构建，请先运行 npm run build (not built yet: run npm run build)\n');
  process.exitCode = 2;
}

if (program) {
  // The first interrupt lets the run stop in order; a second one ends it at once, as the handler is gone by then.
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());
  const io = {
    // A getter: opening standard input costs, and only some runs read it.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    signal: interrupt.signal,
  };
  program.start(process.argv.slice(2), io).then((code) => {
    process.exitCode = code;
  });
}
