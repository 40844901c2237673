// Texts that a rule may stumble over, against ordinary text of the same length: time per byte, and is it linear?
import { report } from '../lib/commands.mjs';
import { HOSTILE } from '../lib/hostile-texts.mjs';
import { needRoom, oneText, textNamed } from '../lib/inputs.mjs';
import { failed, line, standing } from '../lib/lines.mjs';
import { interleaved } from '../lib/rounds.mjs';
import { ratios } from '../lib/statistics.mjs';

const GOALS = { bar: 5, stretch: 2 };
/** Four times the text: twice the time that a linear rule takes is no longer noise. */
const NOT_LINEAR = 8;
/** Bytes from which on a text is not made four times as long. */
const MUCH = 2_000_000;

/** The better of two passes: the first one is slower while V8 still compiles. */
const scanned = (file, seconds) => report('scan-in-memory.mjs', [file, '2'], { seconds });
const input = ({ name, format, make }, bytes) =>
  textNamed(`hostile-${name.replace(/[^\p{Script=Han}\w]+/gu, '-')}-${bytes}.${format}`, () => make(bytes));

/**
 * The texts of one size, worst first, as lines.
 *
 * @param {string} base ordinary text to compare with
 * @param {number} patience how many times as long as ordinary text one may take per byte before it is given up
 */
async function measureTexts(texts, base, bytes, pairs, patience) {
  const ordinary = scanned(base, 600);
  if (ordinary.failed) return [failed('ordinary text', ordinary.failed, GOALS)];
  const seconds = 10 + (ordinary.ms / 1000) * patience * (bytes / ordinary.bytes);
  const lines = [];
  for (const [i, text] of texts.entries()) {
    process.stderr.write(`${i + 1} of ${texts.length}: ${text.name}\n`);
    // Those that the bar names are measured in pairs, the others are looked at.
    lines.push(await measureText(text, base, bytes, text.named ? pairs : 1, seconds));
  }
  const worth = ({ value }) => value?.median ?? Infinity;
  return lines.toSorted((a, b) => worth(b) - worth(a));
}

async function measureText(text, base, bytes, pairs, seconds) {
  const file = input(text, bytes);
  const trial = scanned(file, 2 * seconds);
  if (trial.failed) return failed(text.name, trial.failed, { detail: true });
  const { hostile, plain } = await interleaved(
    pairs,
    { hostile: () => perByte(file, 2 * seconds), plain: () => perByte(base, 2 * seconds) },
    { warmUp: false },
  );
  const { note, missed } = bytes > MUCH ? { note: '', missed: false } : growth(text, bytes, trial, seconds);
  return line(text.name, ratios(hostile, plain), {
    ...GOALS,
    detail: true,
    missed,
    note: `${trial.ms.toFixed(0)} ms, ${trial.megabytes.toFixed(0)} MB${note}`,
  });
}

/** Milliseconds for each byte: the sizes may differ. */
function perByte(file, seconds) {
  const run = scanned(file, seconds);
  if (run.failed) throw new Error(`${file}: ${run.failed}`);
  return run.ms / run.bytes;
}

/** What four times the length takes, and whether that is too much whatever the ratio is. */
function growth(text, bytes, trial, seconds) {
  const longer = scanned(input(text, 4 * bytes), 8 * seconds);
  if (longer.failed) return { note: `; four times as long: ${longer.failed}`, missed: true };
  const times = longer.ms / trial.ms;
  const missed = times > NOT_LINEAR;
  const linear = missed ? ', not linear' : '';
  return { note: `; four times as long: ${times.toFixed(1)} ×${linear}, ${longer.megabytes.toFixed(0)} MB`, missed };
}

/** The one line that stands for all of them. */
function worst(what, lines) {
  const broken = lines.find((entry) => entry.skipped);
  if (broken) return failed(what, `${broken.what.en}: ${broken.skipped}`, GOALS);
  const short = lines.filter((entry) => standing(entry) === 'missed').map((entry) => entry.what.en);
  const note = `${lines[0].what.en}${short.length ? `; ${short.length} miss the bar: ${short.join(', ')}` : ''}`;
  return line(what, lines[0].value, { ...GOALS, missed: short.length > 0, note });
}

const NAMED = HOSTILE.filter(({ named }) => named);
const OTHERS = HOSTILE.filter(({ named }) => !named);
const what = (texts) => ({
  en: `1 MB of hostile text, per byte against ordinary text: the worst of ${texts.length}`,
  zh: `1 MB 恶意文本，每字节对普通文本：${texts.length} 种中最差的一种`,
});

/**
 * A row of texts of one size.
 *
 * @param {{ bytes: number, quick: number, patience: number, room?: number }} size of each, in bytes, whole and with --quick;
 *   how many times as long as ordinary text one may take; bytes that have to be free
 */
export const rowOf = (name, texts, what, { bytes, quick: small, patience, room = 0 }, slow) => ({
  name,
  what,
  goals: GOALS,
  slow,
  async measure({ pairs, quick }) {
    needRoom(room);
    const base = oneText(quick ? 50_000 : 1_000_000);
    const lines = await measureTexts(texts, base, quick ? small : bytes, pairs, patience);
    return [worst(what, lines), ...lines];
  },
});

const SIZE = { bytes: 1_000_000, quick: 50_000, patience: 100 };
/** The texts that the bar names; the others take long. */
export const row = rowOf('hostile', NAMED, what(NAMED), SIZE, false);
export const others = rowOf('hostile-others', OTHERS, what(OTHERS), SIZE, true);
