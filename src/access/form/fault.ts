import type { ProblemCode } from '../../problem/catalog.ts'
import type { Place, Problem, Severity } from '../../problem/problem.ts'

/** A problem that does not yet know its place: what a pure judgement of one value gives. */
export interface Fault {
  readonly code: ProblemCode
  readonly message: string
  readonly allowed: string
  readonly fix: string
  /** `error` when absent. */
  readonly severity?: Severity
}

export function faultProblem(fault: Fault, at: { readonly where: Place; readonly found: string }): Problem {
  return { severity: 'error', ...fault, ...at }
}
