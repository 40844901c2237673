/** All that the command line knows of the world around it. */
export interface Io {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Aborted on interrupt. */
  readonly signal: AbortSignal;
}

export const EXIT = { ok: 0, findings: 1, usage: 2, interrupted: 130 } as const;
