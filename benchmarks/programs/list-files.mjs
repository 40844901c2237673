import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files that are named, and those in the folders that are named, sorted. */
export const listFiles = (paths) =>
  paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
      : [path],
  );
