#!/usr/bin/env node
const { main } = await import('../dist/cli.js').catch(() => ({ main: undefined }));

if (main) {
  // The first interrupt lets the run stop in order; a second one ends it at once, as the handler is gone by then.
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());
  process.exitCode = await main(process.argv.slice(2), {
    // A getter: opening standard input costs, and only some runs read it.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    signal: interrupt.signal,
  });
} else {
  process.stderr.write('slogans: 尚未构建，请先运行 npm run build (not built yet: run npm run build)\n');
  process.exitCode = 2;
}
