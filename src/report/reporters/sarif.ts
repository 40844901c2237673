import type { ArtifactLocation, Invocation, Log, Region, ReportingDescriptor, Result } from 'sarif';
import type { CheckedFinding, CheckReport, RuleInfo } from '../../model/check-report.js';
import type { Severity } from '../../model/finding.js';
import { uriOf } from './finding-places.js';
import type { FindingReporter } from './finding-reporter.js';
import { excerptAt, locatedSuggestions } from './locate-suggestion.js';
import { jsonText } from './reporter.js';

// Plain objects, checked against the types: node-sarif-builder would add fs-extra to what is installed, and knows nothing
// of fixes, invocations or column kinds.

const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;
/** How GitHub names the severity of what is no matter of security. */
const PROBLEM: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'recommendation' };
/** Stands for the folder that relative paths start from. */
const ROOT = '%SRCROOT%';

/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for code scanning and for editors. */
export const sarif: FindingReporter = {
  name: 'sarif',
  render: (report, { language }) => `${jsonText(logOf(report, language), 2)}\n`,
};

function logOf(report: CheckReport, language: string): Log {
  const { tool, files, rules } = report;
  const ruleIndex = new Map<string, number>(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            language,
            rules: rules.map(ruleDescriptor),
            properties: { dictionary: tool.dictionary },
          },
        },
        language,
        columnKind: 'unicodeCodePoints',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The folder in which slogans was run.' } } },
        invocations: [invocationOf(report)],
        artifacts: files.map(({ path }) => ({ location: artifactLocation(path) })),
        results: files.flatMap(({ path, findings }, index) =>
          findings.map((finding) => resultOf(finding, { ...artifactLocation(path), index }, ruleIndex)),
        ),
      },
    ],
  };
}

const ruleDescriptor = ({ id, severity, description, url }: RuleInfo): ReportingDescriptor => ({
  id,
  shortDescription: { text: description },
  fullDescription: { text: description },
  help: { text: `${description}\n${url}`, markdown: `[${id}](${url})` },
  // A page of the package is no address.
  ...(/^https?:/.test(url) ? { helpUri: url } : {}),
  defaultConfiguration: { level: LEVEL[severity] },
  properties: { 'problem.severity': PROBLEM[severity] },
});

/** What could not be read are notifications of the tool, no results. */
const invocationOf = ({ failures }: CheckReport): Invocation => ({
  executionSuccessful: failures.length === 0,
  toolExecutionNotifications: failures.map(({ path, code, message }) => ({
    descriptor: { id: code },
    level: 'error',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(path) } }],
  })),
});

function resultOf(finding: CheckedFinding, location: ArtifactLocation, ruleIndex: ReadonlyMap<string, number>): Result {
  const index = ruleIndex.get(finding.ruleId);
  const text = excerptAt(finding, finding);
  const snippet = text ? { snippet: { text } } : {};
  const fixes = locatedSuggestions(finding).map((located) => ({
    artifactChanges: [
      {
        artifactLocation: location,
        replacements: [{ deletedRegion: regionOf(located), insertedContent: { text: located.text } }],
      },
    ],
  }));
  return {
    ruleId: finding.ruleId,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: LEVEL[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation: location, region: { ...regionOf(finding), ...snippet } } }],
    // A name of our own: primaryLocationLineHash is computed by GitHub's upload, which warns of any other value.
    partialFingerprints: { 'slogans/v1': finding.fingerprint },
    ...(fixes.length > 0 ? { fixes } : {}),
  };
}

type Place = Pick<CheckedFinding, 'line' | 'column' | 'endLine' | 'endColumn'>;

const regionOf = ({ line, column, endLine, endColumn }: Place): Region => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

function artifactLocation(path: string): ArtifactLocation {
  const uri = uriOf(path);
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: ROOT };
}
