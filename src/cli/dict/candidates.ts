import { type DictionaryEntry, reportDocument, scanBytes } from '../../index.js';
import { listInputs } from '../inputs/list-inputs.js';
import { readDocument } from '../inputs/read-document.js';
import { EXIT } from '../io.js';
import { DICT } from '../messages/dict.js';
import { RUN } from '../messages/run.js';
import { Messenger } from '../messenger.js';
import type { Result, Workshop } from '../tool-run.js';
import { OptionError } from '../usage-error.js';
import type { DictArguments } from './arguments.js';
import { segmenter } from './segmenter.js';

/** Bytes of a file that are too much for a document. */
const MOST = 256 * 2 ** 20;

/** Formulas of many files that the dictionary does not know. Exits 2 where a file could not be read. */
export async function candidates(workshop: Workshop, paths: readonly string[], given: DictArguments): Promise<Result> {
  const { tools, io, language, dictionary } = workshop;
  const least = wholeNumber('--min-documents', given.minDocuments, workshop) ?? 1;
  const limit = wholeNumber('--limit', given.limit, workshop) ?? Number.POSITIVE_INFINITY;
  const messenger = new Messenger(io, false);
  const { inputs, unmatched } = await listInputs(paths, io.cwd, '-');
  for (const { path, code } of unmatched) messenger.error(`${path}: ${RUN[language].unmatched[code]}`);
  const tally = new tools.CandidateTally();
  let failed = unmatched.length;
  for (const [done, input] of [...inputs].entries()) {
    messenger.progress(done, inputs.length, RUN[language].progress);
    try {
      const bytes = await readDocument(input, MOST, io);
      tally.add(reportDocument(await scanBytes(bytes, { path: input.path, dictionary })));
    } catch (error) {
      failed++;
      messenger.error(`${input.path}: ${(error as Error).message}`);
    }
  }
  messenger.clearProgress();
  const found = tally.candidates(least).slice(0, limit);
  const cut = await segmenter();
  const shown = cut ? found.map((candidate) => ({ ...candidate, segments: cut(candidate.name) })) : found;
  return {
    json: { documents: inputs.length, candidates: shown },
    text: given.format === 'yaml' ? await asYaml(shown, workshop) : tools.renderCandidates(shown, workshop.text),
    exitCode: failed > 0 ? EXIT.usage : EXIT.ok,
  };
}

/** Ready to be pasted into a dictionary file: what the documents say, and nothing that they do not. */
async function asYaml(
  found: readonly {
    readonly name: string;
    readonly shape: string;
    readonly heads: readonly string[];
    readonly expansions: readonly { readonly items: readonly string[] }[];
  }[],
  { tools }: Workshop,
): Promise<string> {
  const drafts = found.map(({ name, shape, heads, expansions }) => ({
    name,
    shape: shape as NonNullable<DictionaryEntry['shape']>,
    ...(heads.length > 0 ? { heads } : {}),
    ...(expansions.length > 0 ? { items: expansions[0].items } : {}),
  }));
  return tools.toYaml(await tools.completeEntries(drafts));
}

function wholeNumber(option: string, value: string | undefined, { language }: Workshop): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new OptionError(DICT[language].badNumber(option, value));
  return Number(value);
}
