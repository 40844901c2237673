import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const schema = JSON.parse(readFileSync(new URL('../../src/report/report.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
ajv.addSchema(schema);

const validator = (ref: string) => {
  const validate = ajv.compile({ $ref: ref });
  return (value: unknown): string[] => {
    validate(value);
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
};

/** What is wrong with a report, or nothing. */
export const reportErrors = validator(schema.$id);
/** What is wrong with a line of NDJSON, or nothing. */
export const recordErrors = validator(`${schema.$id}#/$defs/record`);
