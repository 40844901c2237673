// Which source file a line of a readable bundle comes from: esbuild writes `// src/text/lines.ts` above each module.

const HEADING = /^(?:\/\/ |\s*")((?:src|node_modules)\/[^\s"]+)(?:$|"\()/;

/** @returns {(line: number) => string | undefined} the module of a line, counted from 0 as V8 does */
export function moduleMap(bundle) {
  const starts = [];
  for (const [line, text] of bundle.split('\n').entries()) {
    const module = HEADING.exec(text)?.[1];
    if (module) starts.push({ line, module });
  }
  return (line) => starts.findLast((start) => start.line <= line)?.module;
}
