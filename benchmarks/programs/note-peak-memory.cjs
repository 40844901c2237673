// Loaded before a program whose memory is measured: writes the peak, in megabytes, when the process ends.
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread)
  process.on('exit', () => writeFileSync(process.env.SLOGANS_PEAK, `${process.resourceUsage().maxRSS / 1024}`));
