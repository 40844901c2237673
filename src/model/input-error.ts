/** The same sentence in other languages, for a command line that is not asked to speak Chinese. */
export interface InputErrorDetails {
  readonly en?: string;
}

/** A document that cannot be read. The run goes on; the report lists it under failures. */
export class InputError extends Error {
  override readonly name = 'InputError';

  /**
   * @param code one of missing, unreadable, binary, encoding, too-large, too-dense, empty-path
   * @param message one sentence, in Chinese
   * @param details the sentence in English, where whoever threw it knew one
   */
  constructor(
    readonly code: string,
    message: string,
    readonly details: InputErrorDetails = {},
  ) {
    super(message);
  }
}
