import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string };

export default defineConfig({
  define: { SLOGANS_VERSION: JSON.stringify(version) },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build-when-stale.ts'],
    testTimeout: 30_000,
  },
});
