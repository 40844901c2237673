declare const SLOGANS_VERSION: string;

/** The version of the package: the build and vitest put it in from package.json. */
export const VERSION: string = SLOGANS_VERSION;
