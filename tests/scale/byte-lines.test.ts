import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ByteLine, byteLines } from '../../src/cli/inputs/byte-lines.js';

const bytes = fc.uint8Array({ maxLength: 60 }).map((found) => found.map((byte) => (byte % 5 === 0 ? 10 : byte)));

/** A stream that comes in pieces of the sizes given, in turn. */
async function* inPieces(whole: Uint8Array, sizes: readonly number[]) {
  for (let at = 0, i = 0; at < whole.length; i++) {
    const size = sizes[i % sizes.length];
    yield whole.subarray(at, at + size);
    at += size;
  }
}

async function linesOf(whole: Uint8Array, sizes: readonly number[], limit: number): Promise<ByteLine[]> {
  const lines: ByteLine[] = [];
  for await (const line of byteLines(inPieces(whole, sizes), limit)) lines.push(line);
  return lines;
}

/** The naive answer: cut the whole at line feeds. */
function naive(whole: Uint8Array): Buffer[] {
  const lines: Buffer[] = [];
  let from = 0;
  for (let at = 0; at < whole.length; at++) {
    if (whole[at] !== 10) continue;
    lines.push(Buffer.from(whole.subarray(from, at)));
    from = at + 1;
  }
  if (from < whole.length) lines.push(Buffer.from(whole.subarray(from)));
  return lines;
}

it('cuts at line feeds alone, however the stream comes', async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(bytes, sizes, async (whole, pieces) => {
      const found = await linesOf(whole, pieces, 1000);
      expect(found.map((line) => Buffer.from(line.bytes ?? []))).toEqual(naive(whole));
      for (const { start, length, bytes: line } of found)
        expect(Buffer.from(whole.subarray(start, start + length))).toEqual(Buffer.from(line ?? []));
    }),
  );
});

it('keeps no line that is longer than the limit, and goes on behind it', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, fc.integer({ min: 1, max: 9 }), async (whole, limit) => {
      const found = await linesOf(whole, [3, 5], limit);
      expect(found.map(({ length }) => length)).toEqual(naive(whole).map((line) => line.length));
      for (const { bytes: line, length } of found) expect(line === undefined).toBe(length > limit);
    }),
  );
});
