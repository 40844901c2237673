import { expect, it } from 'vitest';
import { scanText } from '../../../src/scan.js';

it('refuses a text with more formulas than the memory holds, in one sentence', async () => {
  const error = await scanText('三新，'.repeat(500_001)).catch((reason) => reason);
  expect(error).toMatchObject({ code: 'too-dense' });
  expect(error.message).toMatch(/^像提法的地方太多（超过 500000 处），请分成几个文件$/);
}, 60_000);
