/** A document that cannot be read. The run goes on; the report lists it under failures. */
export class InputError extends Error {
  override readonly name = 'InputError';

  /** @param code one of missing, unreadable, binary, encoding, too-large, empty-path */
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
