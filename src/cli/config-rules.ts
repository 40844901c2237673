import {
  OFF_BY_DEFAULT,
  RULE_IDS,
  RULE_OPTIONS,
  type RuleId,
  type RuleOptions,
  type RuleSetting,
  type RuleSettings,
} from '../model/rule.js';
import type { Language } from '../text/language.js';
import { similarName } from '../text/similar.js';
import type { ConfigFile, ConfigPath } from './config-file.js';
import { CONFIG } from './messages/config.js';

const SETTINGS: readonly RuleSetting[] = ['off', 'info', 'warning', 'error', 'default'];

export const isRule = (name: string): name is RuleId => (RULE_IDS as readonly string[]).includes(name);

type Given = Readonly<Record<string, unknown>>;
const isMap = (value: unknown): value is Given => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the configuration says of rules: a severity, or a severity and options. Throws UsageError. */
export function readRules(value: unknown, { refuse }: Pick<ConfigFile, 'refuse'>, language: Language): RuleSettings {
  const texts = CONFIG[language];
  if (value === undefined || value === null) return {};
  if (!isMap(value)) return refuse(['rules'], texts.noRules);
  const rules = Object.entries(value).flatMap(([name, setting]): [RuleId, RuleOptions][] => {
    const path = ['rules', name];
    if (!isRule(name)) return refuse(path, texts.unknownRule(name, similarName(name, RULE_IDS)));
    if (setting === null) return [];
    if (!isMap(setting)) return [[name, { severity: severityOf(setting, name, path) }]];
    if (setting.severity === undefined && OFF_BY_DEFAULT.includes(name)) refuse(path, texts.needsSeverity(name));
    return [[name, optionsOf(setting, name, path)]];
  });
  return Object.fromEntries(rules);

  function severityOf(given: unknown, name: RuleId, path: ConfigPath): RuleSetting {
    // YAML 1.1 reads off as false; so may people.
    const setting = given === false ? 'off' : (given as RuleSetting);
    return SETTINGS.includes(setting) ? setting : refuse(path, texts.noSetting(name, SETTINGS.join(', ')));
  }

  function optionsOf({ severity = 'default', ...given }: Given, name: RuleId, path: ConfigPath): RuleOptions {
    const known = ['severity', 'allow', ...optionsFor(name)];
    for (const [key, option] of Object.entries(given)) {
      if (!known.includes(key)) refuse([...path, key], texts.unknownOption(name, key, known.join(', ')));
      const isRight =
        key === 'place' ? isTexts(option) || isText(option) : key === 'allow' ? isTexts(option) : isCount(option);
      if (!isRight) refuse([...path, key], key === 'place' || key === 'allow' ? texts.noList(key) : texts.noCount(key));
    }
    const place = typeof given.place === 'string' ? [given.place] : given.place;
    return {
      ...given,
      ...(place === undefined ? {} : { place }),
      severity: severityOf(severity, name, [...path, 'severity']),
    } as RuleOptions;
  }
}

/** The options that a rule has besides `severity` and `allow`. */
const optionsFor = (rule: RuleId): string[] =>
  Object.entries(RULE_OPTIONS)
    .filter(([, rules]) => (rules as readonly RuleId[]).includes(rule))
    .map(([option]) => option);

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isCount = (value: unknown): boolean =>
  Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= 1200;
