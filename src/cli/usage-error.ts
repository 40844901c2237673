/** A mistake in how the program was called or set up: one sentence for standard error, exit code 2. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}

/** A mistake in an option: help is pointed to. */
export class OptionError extends UsageError {
  override readonly name = 'OptionError';
}
