import { relative } from 'node:path';
import { OFF_BY_DEFAULT, RULE_IDS, type RuleId } from '../../model/rule.js';
import type { Io } from '../io.js';
import type { CheckSettings } from './settings.js';

/** The configuration that a run would use, as YAML: what files and options come to. */
export async function printedConfig({ given, config, rules }: CheckSettings, io: Io): Promise<string> {
  const { stringify } = await import('yaml');
  const { file, dictionaries, ...rest } = config;
  const shown = {
    file: file ? relative(io.cwd, file) : null,
    ...rest,
    rules: Object.fromEntries(RULE_IDS.map((id) => [id, shownRule(id, rules)])),
    dictionaries: [...dictionaries, ...(given.dict ?? [])].map((path) => relative(io.cwd, path)),
    place: given.place ?? config.place ?? null,
    date: given.date ?? config.date ?? null,
    minSeverity: given.minSeverity,
    failOn: given.failOn,
  };
  return stringify(shown);
}

/** A severity, or one with options; every rule has one. */
function shownRule(id: RuleId, rules: CheckSettings['rules']) {
  const { severity = 'default', ...options } = rules[id] ?? {};
  const resolved = severity === 'default' && OFF_BY_DEFAULT.includes(id) ? 'off' : severity;
  return Object.keys(options).length > 0 ? { severity: resolved, ...options } : resolved;
}
