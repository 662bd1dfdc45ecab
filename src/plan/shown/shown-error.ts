import type { ProblemCode } from '../../problem/catalog.ts'
import type { Problem } from '../../problem/problem.ts'
import { type ShownPlace, shownPlace } from './place.ts'

/** A problem of level error, in its own words. */
export interface ShownError {
  readonly code: ProblemCode
  readonly message: string
  readonly fix: string
  /** In a file. */
  readonly at?: ShownPlace
  /** In a cluster: `ConfigMap/kube-system/aws-auth`. */
  readonly object?: string
}

/** More errors than these are counted: a plan with one counts for nothing. */
const MOST_ERRORS = 20

/** The errors among problems, as many as are shown, and how many there are beyond these. */
export function shownErrors(problems: readonly Problem[]): {
  readonly errors: readonly ShownError[]
  readonly moreErrors: number
} {
  const errors = problems.filter(({ severity }) => severity === 'error')
  return {
    errors: errors.slice(0, MOST_ERRORS).map(shownError),
    moreErrors: Math.max(0, errors.length - MOST_ERRORS),
  }
}

function shownError({ code, message, fix, where }: Problem): ShownError {
  const at = shownPlace(where)
  const { object } = where
  return {
    code,
    message,
    fix,
    ...(at === undefined ? {} : { at }),
    ...(at === undefined && object !== undefined ? { object } : {}),
  }
}
