#!/usr/bin/env node
// CommonJS, as package.json beside it says: that starts sooner than a module.
let program;
try {
  program = require('../dist/start.cjs');
} catch {
  process.stderr.write('slogans: 尚未构建，请先运行 npm run build (not built yet: run npm run build)\n');
  process.exitCode = 2;
}

program?.start(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
