import type { Severity } from './finding.js';
import type { Failure, ReportedFinding, ToolInfo } from './report.js';
import type { RuleId } from './rule.js';

/** A finding as formats for editors and pipelines need it: where it ends, in several units, and the line around it. */
export interface CheckedFinding extends ReportedFinding {
  /** Line on which it ends, from 1. */
  readonly endLine: number;
  /** Column behind its last character: from 1, code points, exclusive. */
  readonly endColumn: number;
  /** The same columns in UTF-8 bytes, from 1, exclusive. */
  readonly byteColumn: number;
  readonly endByteColumn: number;
  /** The piece of the line around it, tags and all, at most 240 UTF-16 units. */
  readonly excerpt: {
    readonly text: string;
    /** Column of its first character: from 1, code points. */
    readonly column: number;
  };
}

export interface CheckedFile {
  /** As it was given, with forward slashes; relative wherever the paths given were. */
  readonly path: string;
  /** In the order of the file; only those that are to be shown. */
  readonly findings: readonly CheckedFinding[];
}

/** A rule as formats describe it. */
export interface RuleInfo {
  readonly id: RuleId;
  readonly severity: Severity;
  /** One sentence in the language of the report. */
  readonly description: string;
  /** Page that explains it: an address, or a path from the folder of the package. */
  readonly url: string;
}

/** What `slogans check` found, for the formats of editors, code hosts and pipelines. */
export interface CheckReport {
  readonly tool: ToolInfo;
  /** Every file that was read, those without findings among them, in the order of the run. */
  readonly files: readonly CheckedFile[];
  readonly failures: readonly Failure[];
  readonly rules: readonly RuleInfo[];
  readonly summary: {
    readonly files: number;
    readonly failed: number;
    /** Of the findings that are shown. */
    readonly bySeverity: Readonly<Record<Severity, number>>;
    /** Findings that a baseline or an ignore comment holds back. */
    readonly suppressed: number;
  };
}
