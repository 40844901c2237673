// Adds up a V8 profile: milliseconds by stage, and by function.
import { stageOfStack } from './stages.mjs';

/** @param {(url: string, line: number) => string | undefined} moduleAt the source file of a place in the program */
export function attribute(profile, moduleAt) {
  const stacks = stacksOf(profile, moduleAt);
  const stages = new Map();
  const functions = new Map();
  const add = (sums, key, ms) => sums.set(key, (sums.get(key) ?? 0) + ms);
  for (const [i, id] of profile.samples.entries()) {
    const stack = stacks.get(id);
    // A sample stands for the time until the next one.
    const ms = (profile.timeDeltas[i + 1] ?? 0) / 1000;
    add(stages, stageOfStack(stack), ms);
    const [{ name, module, url }] = stack;
    add(functions, `${name || '(top level)'}  ${module ?? url}`.trim(), ms);
  }
  return { stages, functions };
}

/** Sums of sums: `recognise: evidence` and `recognise: expansions` are both of `recognise`. */
export function byPart(stages) {
  const parts = new Map();
  for (const [stage, ms] of stages) {
    const [part] = stage.split(': ');
    parts.set(part, (parts.get(part) ?? 0) + ms);
  }
  return parts;
}

/** The stack of every node, the innermost frame first. */
function stacksOf({ nodes }, moduleAt) {
  const stacks = new Map();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const visit = (node, outer) => {
    const { functionName: name, url, lineNumber } = node.callFrame;
    const stack = [{ name, url, module: moduleAt(url, lineNumber) }, ...outer];
    stacks.set(node.id, stack);
    for (const child of node.children ?? []) visit(byId.get(child), stack);
  };
  visit(nodes[0], []);
  return stacks;
}
