import type { Acceptance } from './exception.ts'
import type { DangerId } from './rule/catalogue.ts'
import type { DangerSeverity } from './rule/rule.ts'

export function levelOf(severity: DangerSeverity): 'warning' | 'notice' {
  return severity === 'critical' || severity === 'high' ? 'warning' : 'notice'
}

/** Continues the message of a danger whose exception is over. */
export function endedWords(acceptance: Acceptance): string {
  if (acceptance.kind !== 'ended') return ''
  const [first] = acceptance.by
  return first === undefined ? '' : ` It was accepted until ${first.until} ("${first.reason}").`
}

/** What to do in its place, and how to accept it. */
export function fixFor(
  { rule, severity }: { readonly rule: DangerId; readonly severity: DangerSeverity },
  instead: string,
  acceptance: Acceptance,
): string {
  if (acceptance.kind === 'ended') return `${instead} If it is still needed, give the exception a later date.`
  if (levelOf(severity) === 'notice') return instead
  return `${instead} If it is needed, accept it under "dangers" with \`rule: ${rule}\`, a reason and a last day.`
}
