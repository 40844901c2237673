import type { Script } from '../model/document.js';
import type { MappedText } from '../text/mapped-text.js';
import { textOf, unitsOf } from '../text/units.js';
import { codePoint, scriptTable, Trait } from './script-table.js';

/**
 * Traditional to simplified, code point by code point, so that no offset moves; and which script the text is in. The
 * same object comes back where nothing changes. Phrases that opencc-js treats as such (乾隆) are not looked at.
 */
export function simplify(text: MappedText): { text: MappedText; script: Script } {
  const { traits } = scriptTable();
  const units = unitsOf(text.text);
  // What nearly all texts need is this one pass, which only looks.
  let seen = 0;
  for (let i = 0; i < units.length; i++) seen |= traits[units[i]];
  const script = scriptOf(units, seen);
  let changed = (seen & Trait.changes) !== 0;
  if (changed) simplifyUnits(units);
  if (seen & Trait.surrogate) changed = simplifyAstral(units) || changed;
  return { text: changed ? text.withText(textOf(units)) : text, script };
}

function simplifyUnits(units: Uint16Array): void {
  const { toSimplified } = scriptTable();
  // Without a branch: every third character of a traditional text changes, and each would be a wrong guess.
  for (let i = 0; i < units.length; i++) units[i] = units[i] ^ toSimplified[units[i]];
}

/** Whether anything changed. */
function simplifyAstral(units: Uint16Array): boolean {
  const { astral } = scriptTable();
  let changed = false;
  for (let i = 0; i + 1 < units.length; i++) {
    if ((units[i] & 0xfc00) !== 0xd800 || (units[i + 1] & 0xfc00) !== 0xdc00) continue;
    const to = astral.get(codePoint(units[i], units[i + 1]));
    if (!to) continue;
    units.set(to, i);
    changed = true;
  }
  return changed;
}

/** A quotation in the other script does not make a text mixed: a twentieth of the telling characters does. */
const SHARE = 0.05;

function scriptOf(units: Uint16Array, seen: number): Script {
  const telling = seen & (Trait.traditional | Trait.simplified);
  if (telling === Trait.traditional) return 'traditional';
  if (telling === Trait.simplified) return 'simplified';
  if (telling === 0) return units.some((unit) => unit >= 0x2e80) ? 'simplified' : 'none';
  const { traits } = scriptTable();
  let traditional = 0;
  let simplified = 0;
  for (let i = 0; i < units.length; i++) {
    traditional += traits[units[i]] & 1;
    simplified += (traits[units[i]] >> 1) & 1;
  }
  if (traditional <= (traditional + simplified) * SHARE) return 'simplified';
  return simplified <= (traditional + simplified) * SHARE ? 'traditional' : 'mixed';
}
