import type { CheckedFinding } from '../../model/check-report.js';
import { barePath } from './finding-places.js';
import type { FindingReporter } from './finding-reporter.js';
import { type XmlElement, xmlDocument } from './xml.js';

/** The format of Checkstyle, that many tools read: an element for each file, those without findings among them. */
export const checkstyle: FindingReporter = {
  name: 'checkstyle',
  render: ({ files, failures }) =>
    xmlDocument({
      name: 'checkstyle',
      // Of the format, as ESLint and others state it.
      attributes: { version: '4.3' },
      content: [
        ...failures.map(({ path, code, message }) =>
          fileElement(path, [errorElement({ line: 1, severity: 'error', message, source: `slogans.${code}` })]),
        ),
        ...files.map(({ path, findings }) => fileElement(path, findings.map(findingElement))),
      ],
    }),
};

const fileElement = (path: string, content: readonly XmlElement[]): XmlElement => ({
  name: 'file',
  attributes: { name: barePath(path) },
  content,
});

const errorElement = (attributes: Readonly<Record<string, string | number>>): XmlElement => ({
  name: 'error',
  attributes,
});

const findingElement = ({ line, column, severity, message, ruleId }: CheckedFinding): XmlElement =>
  errorElement({ line, column, severity, message, source: `slogans.${ruleId}` });
