/** Strings longer than this may be windows on a whole document, which must not be kept alive for them. Code units. */
const LONGEST = 12;

/**
 * A function of a short string that keeps its answers: names recur, in a document and from one document to the next.
 * At most `most` answers are kept; then all are forgotten.
 */
export function remember<T>(answer: (text: string) => T, most = 4096): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, now);
    return now;
  };
}
