// What many measurements of one thing come to.

/** The value below which a share of the numbers lies, between two of them where it falls between. */
export function quantile(numbers, share) {
  if (numbers.length === 0) throw new RangeError('quantile of no numbers');
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}

export const median = (numbers) => quantile(numbers, 0.5);

/** Median and quartiles: half of the measurements lie between the quartiles. */
export const spread = (numbers) => ({
  median: median(numbers),
  low: quantile(numbers, 0.25),
  high: quantile(numbers, 0.75),
});

/** The spread of `over / under`, pair by pair: what slows the machine for a while slows both of a pair. */
export function ratios(over, under) {
  if (over.length !== under.length) throw new RangeError(`${over.length} measurements against ${under.length}`);
  return spread(over.map((value, i) => value / under[i]));
}
