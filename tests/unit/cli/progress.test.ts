import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Io } from '../../../src/cli/io.js';
import { RUN } from '../../../src/cli/messages/run.js';
import { Messenger } from '../../../src/cli/messenger.js';
import { Pace } from '../../../src/cli/pace.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What is on standard error when a long run has shown its progress, said something, and ended. */
function shown(isTTY: boolean, quiet: boolean): string {
  let written = '';
  const stderr = {
    isTTY,
    write: (text: string): void => {
      written += text;
    },
  };
  const messenger = new Messenger({ stderr } as unknown as Io, quiet);
  const pace = new Pace(400, RUN.en);
  for (let batch = 0; batch < 10; batch++) {
    vi.advanceTimersByTime(1000);
    pace.add({ files: 10, bytes: 2_000_000 });
    messenger.progress(pace.files, 400, () => pace.sentence());
  }
  messenger.error('a.txt: no such file');
  messenger.clearProgress();
  return written;
}

it('shows files, size, rate and time left at a terminal, and wipes them off', () => {
  const written = shown(true, false);
  expect(written).toContain('100 of 400 files read, 20.0 MB, 2.0 MB/s, about 30 s left');
  expect(written).toContain('20 of 400 files read, 4.0 MB, 2.0 MB/s, about 38 s left');
  // A new sentence stands in the place of the last; what stays does not share its line.
  expect(written.endsWith('\r\u001b[Kslogans: a.txt: no such file\n')).toBe(true);
});

it('shows nothing of it elsewhere, or where quiet is wanted', () => {
  expect(shown(false, false)).toBe('slogans: a.txt: no such file\n');
  expect(shown(true, true)).toBe('slogans: a.txt: no such file\n');
});

it('says minutes where there are some, in both languages', () => {
  const pace = new Pace(1000, RUN.zh);
  pace.add({ files: 100, bytes: 5_000_000 });
  vi.advanceTimersByTime(10_000);
  expect(pace.sentence()).toBe('已读 100/1000 个文件，5.0 MB，每秒 0.5 MB，还需约 1 分 30 秒');
});
