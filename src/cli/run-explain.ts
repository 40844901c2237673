import type { Language } from '../text/language.js';
import type { ExplainArguments } from './commands/explain.js';
import { EXIT, type Io } from './io.js';
import { DICT } from './messages/dict.js';
import { runTool } from './tool-run.js';
import { OptionError } from './usage-error.js';

/** Runs `slogans explain`. Exits 1 where the dictionary does not know the formula. Throws UsageError. */
export async function runExplain(
  formula: string | undefined,
  given: ExplainArguments,
  language: Language,
  io: Io,
): Promise<number> {
  const { why } = given;
  if (formula === undefined && why === undefined) throw new OptionError(DICT[language].noFormula);
  if (formula?.trim() === '') throw new OptionError(DICT[language].noFormula);
  return runTool(given, language, io, [], async ({ tools, dictionary, text }) => {
    const explanation = formula === undefined ? undefined : tools.explain(formula, dictionary);
    const reasons = why === undefined ? undefined : await tools.explainText(why, formula, dictionary);
    const parts = [
      ...(explanation && (!reasons || explanation.entries.length > 0)
        ? [tools.renderExplanation(explanation, text)]
        : []),
      ...(reasons ? [tools.renderReasons(reasons, text)] : []),
    ];
    return {
      json: { ...(explanation ? { explanation } : {}), ...(reasons ? { reasons } : {}) },
      text: parts.join('\n'),
      exitCode: explanation && !reasons && explanation.entries.length === 0 ? EXIT.findings : EXIT.ok,
    };
  });
}
