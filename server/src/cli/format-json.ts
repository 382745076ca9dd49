// `check --format json`: the shape that other programs read. It changes only with its `version`.
import type { Finding } from '../rules/finding';
import { type CheckResult, countSeverity } from './check-result';

export function formatJson(results: readonly CheckResult[]): string {
  const files = results.map((result) =>
    'error' in result ? result : { ...result, findings: result.findings.map(findingJson) },
  );
  const summary = {
    files: results.length,
    errors: countSeverity(results, 'error'),
    warnings: countSeverity(results, 'warning'),
    information: countSeverity(results, 'information'),
    hints: countSeverity(results, 'hint'),
  };
  return `${JSON.stringify({ version: 1, files, summary }, null, 2)}\n`;
}

function findingJson({ code, severity, message, range, fixes, related }: Finding): object {
  const fix = fixes[0];
  return {
    code,
    severity,
    message,
    range,
    fixable: fix !== undefined,
    ...(fix && { fix: { title: fix.title, safe: fix.safe, edits: fix.edits } }),
    ...(related.length > 0 && { related }),
  };
}
