// What `explain` and `dict` need, and what users' own dictionaries are compiled with: loaded when one of them runs.
export { EXCHANGE_FORMATS, type ExchangeFormat } from './dictionary/exchange/formats.js';
export { formatDictionary } from './dictionary/format.js';
export { searchEntries } from './dictionary/look-up.js';
export { byPlace } from './dictionary/problem.js';
export { dictionaryStats } from './dictionary/stats.js';
export { toYaml, withEntry, writtenEntry } from './dictionary/write.js';
export { explain, explainText } from './explain.js';
export type { DictionaryStats } from './model/dictionary-stats.js';
export { CandidateTally, type FormulaCandidate } from './report/candidates.js';
export { renderCandidates } from './report/reporters/candidates.js';
export { renderEntryList } from './report/reporters/entry-list.js';
export { renderExplanation } from './report/reporters/explanation.js';
export { renderReasons } from './report/reporters/reasons.js';
export { renderStats } from './report/reporters/stats.js';
export { similarName } from './text/similar.js';
export { compileUserDictionary, completeEntries, notEntries } from './user-dictionary.js';
export { validateFiles, validateSource } from './validate-dictionary.js';
