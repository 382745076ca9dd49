// `check --format sarif`: SARIF 2.1.0, for the dashboards and reviewers that read it. Lines and columns count from 1 there.
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../../package.json';
import { RULES } from '../rules/catalogue';
import type { Finding, Fix } from '../rules/finding';
import type { Language, Rule, Severity } from '../rules/rule';
import type { Range } from '../text/position';
import type { CheckResult } from './check-result';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

export function formatSarif(results: readonly CheckResult[], language: Language): string {
  const failed = results.flatMap((result) => ('error' in result ? [result] : []));
  const found = results.flatMap((result) =>
    'findings' in result ? result.findings.map((finding) => sarifResult(result.path, finding)) : [],
  );
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'wengao', version, rules: RULES.map((rule) => sarifRule(rule, language)) } },
        columnKind: 'utf16CodeUnits',
        artifacts: results.flatMap((result) =>
          'encoding' in result ? [{ location: artifact(result.path), encoding: result.encoding }] : [],
        ),
        invocations: [
          {
            executionSuccessful: failed.length === 0,
            toolExecutionNotifications: failed.map(({ path, error }) => ({
              level: 'error',
              message: { text: error },
              locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
            })),
          },
        ],
        results: found,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function sarifRule({ code, title, explanation, severity }: Rule, language: Language): object {
  return {
    id: code,
    shortDescription: { text: title[language] },
    fullDescription: { text: explanation[language] },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function sarifResult(path: string, { code, severity, message, range, fixes, related, fingerprint }: Finding): object {
  // the preferred one: others may mend all places of a kind, and each of them would list these again
  const fix = fixes[0];
  const at = (place: Range): object => ({
    physicalLocation: { artifactLocation: artifact(path), region: region(place) },
  });
  return {
    ruleId: code,
    ruleIndex: RULES.findIndex((rule) => rule.code === code),
    level: LEVELS[severity],
    message: { text: message },
    locations: [at(range)],
    partialFingerprints: { 'wengao/v1': fingerprint },
    ...(related.length > 0 && {
      relatedLocations: related.map((one) => ({ ...at(one.range), message: { text: one.message } })),
    }),
    ...(fix && { fixes: [sarifFix(path, fix)] }),
  };
}

function sarifFix(path: string, { title, edits }: Fix): object {
  const replacements = edits.map(({ range, newText }) => ({
    deletedRegion: region(range),
    ...(newText !== '' && { insertedContent: { text: newText } }),
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: artifact(path), replacements }] };
}

function artifact(path: string): { uri: string } {
  return { uri: isAbsolute(path) ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/') };
}

function region({ start, end }: Range): object {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
