import type { Desired } from '../access/desired.ts'
import { lintAwsAuth } from '../aws-auth/lint.ts'
import type { AwsAuth } from '../aws-auth/row.ts'
import type { Problem } from '../problem/problem.ts'
import type { RbacObjects } from '../rbac/grant.ts'
import type { ClusterFacts } from './cluster-facts.ts'
import { lintBoundGroups } from './lint-bound-groups.ts'
import { lintRowGroups } from './lint-row-groups.ts'

/** A cluster that is looked over, or would be after a plan. */
export interface LintAbout {
  readonly desired: Desired
  readonly facts: ClusterFacts | undefined
  readonly before: LintState
  /** Judged. The same object as `before` where nothing is planned. */
  readonly after: LintState
  /** `2027-01-31`, in UTC. Absent: no exception has ended. */
  readonly today?: string | undefined
}

export interface LintState {
  readonly awsAuth: AwsAuth
  readonly objects: RbacObjects
}

/**
 * What is wrong in who is let in and what for: rows that do nothing or not what they seem, groups of rows that no
 * binding names, and bindings that reach nobody. What was so before is a notice, what the plan makes a warning.
 */
export function lintLive(about: LintAbout): Problem[] {
  const { desired, facts, after } = about
  const problems = lintAwsAuth(after.awsAuth, desired.cluster.name)
  // Where aws-auth is not read, or cannot be, nobody knows which groups there are.
  const isKnown = facts?.authenticationMode !== 'API' && after.awsAuth.broken.length === 0
  if (!isKnown) return problems
  const rows = lintRowGroups(about)
  return [...problems, ...rows.problems, ...lintBoundGroups(about, rows.meant)]
}
