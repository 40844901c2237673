import { SAY } from '../messages.js';
import type { Rule } from '../rule.js';

/** What was repaired inside a name, and what could not be decoded. */
export const damagedText: Rule = {
  id: 'damaged-text',
  severity: 'info',
  check: function* ({ places, document }) {
    for (const { start, end, occurrence } of places)
      if (occurrence.repaired) yield { start, end, subject: occurrence.core, message: SAY.damaged(occurrence.core) };
    const lost = document.source.match(/\ufffd/g)?.length ?? 0;
    if (lost > 0) yield { start: 0, end: 0, subject: 'undecodable', message: SAY.undecodable(lost) };
  },
};

/** From this confidence on an encoding is taken for sure. */
const SURE = 0.6;

export const uncertainEncoding: Rule = {
  id: 'uncertain-encoding',
  severity: 'warning',
  check: function* ({ document }) {
    const { encoding, encodingConfidence } = document;
    if (encodingConfidence < SURE) yield { start: 0, end: 0, subject: encoding, message: SAY.encoding(encoding) };
  },
};
