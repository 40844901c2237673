// Which stage of the pipeline a source file belongs to. Files that serve several stages (text/, readers of names) are
// not listed: their time goes to whoever called them.

const STAGES = [
  [/^src\/cli\/inputs\/|^src\/intake\/read\.ts/, 'list and read files'],
  [/^src\/intake\/(?:decode|encode|detect-encoding|common-characters|gbk-bytes)\.ts/, 'decode'],
  [/^src\/intake\/(?:extract|date|signs|sign-contexts|binary)\.ts|^src\/intake\/formats\//, 'extract text'],
  [/^src\/intake\/repair/, 'repair damage'],
  [/^src\/script\//, 'simplify script'],
  [/^src\/dictionary\//, 'start: open the dictionary'],
  [/^src\/recognise\/matches\.ts/, 'recognise: matches of the dictionary'],
  [/^src\/recognise\/(?:context|lines|quotes)\.ts/, 'recognise: context, lines, quotation marks'],
  [/^src\/recognise\/furniture\.ts/, 'recognise: page furniture'],
  [/^src\/recognise\/shapes\/(?<shape>.+)\.ts/, 'recognise: propose '],
  [/^src\/recognise\/(?:elsewhere|siblings|series)\.ts/, 'recognise: second look, series'],
  [/^src\/recognise\/(?:evidence|witness)\.ts/, 'recognise: evidence'],
  [/^src\/recognise\/expansions\//, 'recognise: expansions'],
  [/^src\/recognise\/(?:resolve|merge)\.ts/, 'recognise: merge and resolve'],
  [/^src\/recognise\/(?:occurrences|near|phrases|trace)\.ts/, 'recognise: occurrences, near names'],
  [/^src\/check\//, 'check'],
  [/^src\/report\//, 'report'],
  [/^src\/cli\/(?:output|report-sink|file-target|stream-target)\.ts/, 'write the output'],
];

/** What asks whom, and is asked by nobody else: the time that is left when all stages have theirs. */
const FRAME = [
  [/^src\/(?:scan|check-document)\.ts|^src\/recognise\/recognise\.ts/, 'between the stages'],
  [/^src\/cli\//, 'start: command line'],
];

const within = (table, module) => {
  for (const [pattern, stage] of table) {
    const found = pattern.exec(module);
    if (found) return stage + (found.groups?.shape ?? '');
  }
  return undefined;
};

/** The stage of a module by itself, or nothing where it serves several. */
export const stageOf = (module) => within(STAGES, module);

export const GARBAGE = 'collect garbage';
export const LOADING = 'start: load modules';
export const OTHER = 'other';
const ENGINE = { '(garbage collector)': GARBAGE, '(idle)': 'wait', '(program)': 'engine: compile and the like' };

/**
 * The stage that a sample belongs to.
 *
 * @param {{ name: string, module?: string, url: string }[]} stack from the innermost frame outward
 */
export function stageOfStack(stack) {
  const [{ name }] = stack;
  if (Object.hasOwn(ENGINE, name)) return ENGINE[name];
  const modules = stack.flatMap(({ module }) => (module ? [module] : []));
  for (const table of [STAGES, FRAME]) {
    const stage = modules.map((module) => within(table, module)).find(Boolean);
    if (stage) return stage;
  }
  return stack.some(({ url }) => url.startsWith('node:internal/') || url.startsWith('file:')) ? LOADING : OTHER;
}
