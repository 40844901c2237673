import { builtinDictionary } from './dictionary/builtin.js';
import type { Dictionary } from './dictionary/compiled.js';
import type { ToolInfo } from './model/report.js';
import { VERSION } from './version.js';

/** This program and the dictionary that it uses; by default the one that it carries. Throws when the build is missing. */
export const toolInfo = ({ info }: Dictionary = builtinDictionary()): ToolInfo => ({
  name: 'slogans',
  version: VERSION,
  dictionary: info,
});
