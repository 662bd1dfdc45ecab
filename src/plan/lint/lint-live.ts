import { lintAwsAuth } from '../../aws-auth/lint.ts'
import { readsAwsAuth } from '../../login/authentication-mode.ts'
import type { Problem } from '../../problem/problem.ts'
import { nodeRolesOf } from '../guard/node-roles.ts'
import { lintBoundGroups } from './bound-groups.ts'
import type { LintAbout } from './lint-about.ts'
import { lintNodeRows } from './node-rows.ts'
import { lintPlaceholders } from './placeholders.ts'
import { lintRowGroups } from './row-groups.ts'
import { lintRowsWithoutUsername } from './row-without-username.ts'

/**
 * What is wrong in who is let in and what for: rows that do nothing or not what they seem, groups of rows that no
 * binding names, and bindings that reach nobody. What was so before is a notice, what the plan makes a warning.
 */
export function lintLive(about: LintAbout): Problem[] {
  const { desired, facts, before, after } = about
  const ofText = lintAwsAuth(after.awsAuth, desired.cluster.name)
  if (!readsAwsAuth(facts)) return ofText
  const nodes = nodeRolesOf(desired.guards, facts, before.awsAuth)
  const problems = [
    ...ofText,
    ...lintNodeRows(about, nodes),
    ...lintPlaceholders(about, nodes),
    ...lintRowsWithoutUsername(about, nodes),
  ]
  // Where a key of aws-auth cannot be read, nobody knows which groups there are.
  if (after.awsAuth.broken.length > 0) return problems
  const rows = lintRowGroups(about)
  return [...problems, ...rows.problems, ...lintBoundGroups(about, rows.meant)]
}
