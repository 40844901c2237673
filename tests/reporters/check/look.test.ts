import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { FINDING_REPORTERS } from '../../../src/report/reporters/finding-reporters.js';
import { OPTIONS, REPORTS } from './sample.js';

it('x', () => {
  for (const r of FINDING_REPORTERS)
    for (const [n, report] of Object.entries(REPORTS))
      writeFileSync(`/tmp/h15mt/${n}.${r.name}`, r.render(report, OPTIONS));
});
