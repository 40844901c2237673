import type { Script } from '../model/document.js';
import type { MappedText } from '../text/mapped-text.js';
import { codePoint, scriptTable } from './script-table.js';

/**
 * Traditional to simplified, code point by code point, so that no offset moves; and which script the text is in. The
 * same object comes back where nothing changes. Phrases that opencc-js treats as such (乾隆) are not looked at.
 */
export function simplify(text: MappedText): { text: MappedText; script: Script } {
  const { simplified, only } = scriptTable();
  // One copy into 16-bit units: `charCodeAt` on the rope that repairs leave behind is several times slower.
  const bytes = Buffer.from(text.text, 'utf16le');
  const units = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
  const counts = [0, 0, 0];
  let changed = 0;
  let surrogates = false;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (unit < 0x2e80) continue;
    counts[only[unit]]++;
    const to = simplified[unit];
    if (to) {
      units[i] = to;
      changed++;
    } else if ((unit & 0xfc00) === 0xd800) surrogates = true;
  }
  if (surrogates) changed += simplifyAstral(units);
  const script = scriptOf(counts[1], counts[2], counts[0]);
  return { text: changed ? text.withText(bytes.toString('utf16le')) : text, script };
}

function simplifyAstral(units: Uint16Array): number {
  const { astral } = scriptTable();
  let changed = 0;
  for (let i = 0; i + 1 < units.length; i++) {
    if ((units[i] & 0xfc00) !== 0xd800 || (units[i + 1] & 0xfc00) !== 0xdc00) continue;
    const to = astral.get(codePoint(units[i], units[i + 1]));
    if (!to) continue;
    units.set(to, i);
    changed++;
  }
  return changed;
}

/** A quotation in the other script does not make a text mixed: a twentieth of the telling characters does. */
const SHARE = 0.05;

function scriptOf(traditional: number, simplified: number, shared: number): Script {
  const telling = traditional + simplified;
  if (telling === 0) return shared > 0 ? 'simplified' : 'none';
  if (traditional <= telling * SHARE) return 'simplified';
  return simplified <= telling * SHARE ? 'traditional' : 'mixed';
}
