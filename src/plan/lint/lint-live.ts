import { lintAwsAuth } from '../../aws-auth/lint.ts'
import { readsAwsAuth } from '../../login/authentication-mode.ts'
import type { Problem } from '../../problem/problem.ts'
import { lintBoundGroups } from './bound-groups.ts'
import type { LintAbout } from './lint-about.ts'
import { lintRowGroups } from './row-groups.ts'

/**
 * What is wrong in who is let in and what for: rows that do nothing or not what they seem, groups of rows that no
 * binding names, and bindings that reach nobody. What was so before is a notice, what the plan makes a warning.
 */
export function lintLive(about: LintAbout): Problem[] {
  const { desired, facts, after } = about
  const problems = lintAwsAuth(after.awsAuth, desired.cluster.name)
  // Where aws-auth is not read, or cannot be, nobody knows which groups there are.
  const isKnown = readsAwsAuth(facts) && after.awsAuth.broken.length === 0
  if (!isKnown) return problems
  const rows = lintRowGroups(about)
  return [...problems, ...rows.problems, ...lintBoundGroups(about, rows.meant)]
}
