import type { Problem } from '@/lib/rules/problem';
import { formatText } from './report-text';

/** Workflow commands end at a line end, and a property also at a comma or colon. */
function escapeMessage(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/**
 * The problems as annotations of a pull request, and the whole report as plain lines below: GitHub
 * shows only ten annotations of a kind.
 */
export function formatGithub(problems: readonly Problem[], folder: string): string {
  const annotations = problems.map(({ severity, file, line, column, rule, message, hint }) => {
    const place = `file=${escapeProperty(`${folder}/${file}`)},line=${line},col=${column}`;
    return `::${severity} ${place},title=${escapeProperty(rule)}::${escapeMessage(`${message}\n${hint}`)}`;
  });
  return [...annotations, formatText(problems)].join('\n');
}
