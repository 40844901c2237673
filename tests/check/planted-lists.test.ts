import { expect, it } from 'vitest';
import { checkDocument } from '../../src/check-document.js';
import { builtinDictionary } from '../../src/dictionary/builtin.js';
import { scanText } from '../../src/scan.js';
import { plantLists } from './plant-lists.js';

// Lists of the dictionary in sentences of our own making (plant-lists.ts), right and with one error.
const ENTRIES = 24;
const SHARE = 0.9;

const dictionary = builtinDictionary();

/** Rules that find something of error or warning level. */
async function loud(text: string): Promise<string[]> {
  const { findings } = checkDocument(await scanText(text), dictionary, { language: 'en' });
  return findings.filter(({ severity }) => severity !== 'info').map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

it('is silent on right lists, and finds nine in ten wrong ones of every kind', async () => {
  const shares = new Map<string, { found: number; missed: string[] }>();
  const alarms = new Set<string>();
  const rights = new Map<string, readonly string[]>();
  for (const { kind, right, wrong } of plantLists(dictionary.entries(), ENTRIES)) {
    if (!rights.has(right)) rights.set(right, await loud(right));
    for (const alarm of rights.get(right) ?? []) alarms.add(`${right} ${alarm}`);
    const share = shares.get(kind) ?? { found: 0, missed: [] };
    shares.set(kind, share);
    if ((await loud(wrong)).some((one) => /^(?:count|item)-mismatch/.test(one))) share.found++;
    else share.missed.push(wrong);
  }
  expect([...alarms]).toEqual([]);
  expect(shares.size).toBe(15);
  const poor = [...shares].filter(([, { found, missed }]) => found < SHARE * (found + missed.length));
  expect(poor.map(([kind, { missed }]) => `${kind}: ${missed.join('')}`)).toEqual([]);
}, 60_000);
