/**
 * Measures things side by side: every round measures each once, every second round in the opposite order, so that what
 * changes while they run (other work, heat) falls on all of them alike. The round before the first is a warm-up.
 *
 * @param {number} count rounds that are counted
 * @param {Record<string, () => number | Promise<number>>} contenders name → one measurement
 * @returns {Promise<Record<string, number[]>>} name → its measurements, round by round
 */
export async function interleaved(count, contenders, { warmUp = true } = {}) {
  const names = Object.keys(contenders);
  const measured = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = warmUp ? -1 : 0; round < count; round++) {
    for (const name of round % 2 ? names : names.toReversed()) {
      const value = await contenders[name]();
      if (round >= 0) measured[name].push(value);
    }
  }
  return measured;
}
