import type { Problem } from '../../problem/problem.ts'
import type { FailureReason } from './outputs.ts'

/** All that a run met, by where it came from. */
export interface Met {
  /** In the access file and its manifests. */
  readonly file: readonly Problem[]
  /** In the plans: guards, and clusters that could not be read. */
  readonly plans?: readonly Problem[]
  /** What was found in the clusters, where a run looks for drift. */
  readonly drift?: readonly Problem[]
  /** During the apply. */
  readonly apply?: readonly Problem[]
}

/** The output `failure-reason`; nothing when no problem is an error. Of several reasons the last step's counts. */
export function failureReason({ file, plans = [], drift = [], apply = [] }: Met): FailureReason | undefined {
  if (errorCodes(file).length > 0) return 'file-invalid'
  const met = errorCodes(apply)
  if (met.some(isFailedCheck)) return 'verify-failed'
  if (met.includes('run-cancelled')) return 'cancelled'
  if (met.some(isFailedWrite)) return 'apply-failed'
  const planned = errorCodes(plans)
  if (planned.some(isCluster)) return 'cluster-failed'
  if (planned.length + met.length > 0) return 'plan-refused'
  return errorCodes(drift).length > 0 ? 'drift' : undefined
}

function errorCodes(problems: readonly Problem[]): string[] {
  return problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)
}

function isFailedCheck(code: string): boolean {
  return ['verify-failed', 'locked-out', 'nodes-not-ready'].includes(code)
}

function isFailedWrite(code: string): boolean {
  return isCluster(code) || ['write-failed', 'too-many-conflicts', 'answers-lost'].includes(code)
}

function isCluster(code: string): boolean {
  return code.startsWith('cluster-')
}
