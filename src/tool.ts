import { builtinDictionary } from './dictionary/builtin.js';
import type { ToolInfo } from './model/report.js';
import { VERSION } from './version.js';

/** This program and the dictionary that it carries. Throws when the build is missing. */
export const toolInfo = (): ToolInfo => ({ name: 'slogans', version: VERSION, dictionary: builtinDictionary().info });
