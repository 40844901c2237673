/** A mistake in how the program was called or set up: one sentence for standard error, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
