import { lintAwsAuth } from '../../aws-auth/lint/lint.ts'
import { readsAwsAuth } from '../../login/authentication-mode.ts'
import { knownAccounts } from '../../login/known-accounts.ts'
import type { Finding } from '../../problem/finding.ts'
import type { Problem } from '../../problem/problem.ts'
import { lintBoundGroups } from './bound-groups.ts'
import { lintDeadRows } from './dead-rows.ts'
import { deletedPrincipals } from './deleted-principals.ts'
import { discoveryProblems } from './discovery.ts'
import { awsAuthIn, type LintAbout, type LintState } from './lint-about.ts'
import { missingAwsAuth } from './missing-aws-auth.ts'
import { lintNodeRows } from './node-rows.ts'
import { overriddenRows } from './overridden-rows.ts'
import { lintPlaceholders } from './placeholders.ts'
import { lintRowGroups } from './row-groups.ts'
import { lintRowTemplates } from './row-templates.ts'
import { lintRowsWithoutUsername } from './row-without-username.ts'
import { lintBoundRoles } from './rules-of-bound-roles.ts'
import { asFindings, type JudgedState, type StateRule } from './state-rule.ts'
import { lintTemplateSubjects } from './template-subjects.ts'
import { unreadAwsAuth } from './unread-aws-auth.ts'

/** All rules that judge one state by itself, in the order in which they speak. */
const STATE_RULES: readonly StateRule[] = [
  unreadAwsAuth,
  missingAwsAuth,
  lintDeadRows,
  rowsAsRead,
  rowsOfNodes,
  placeholders,
  unknownTemplates,
  withoutUsername,
  lintTemplateSubjects,
  lintBoundRoles,
  overriddenRows,
  deletedPrincipals,
  whatIsUnknown,
]

/**
 * What is wrong in the state after a plan, or in that which is there: everything that is so whatever led to it. Each
 * problem says whether the plan brings it, which is found out here, by judging the state before it too; only of groups
 * the severity depends on that, and their rules know by themselves.
 */
export function lintState(about: LintAbout): Problem[] {
  const { before, after } = about
  const found = judge(about, after)
  const earlier = keysOf(before === after ? found : judge(about, before))
  return [
    ...found.map(({ problem, about: things }): Problem => {
      const isKnown = things.every((thing) => earlier.has(keyOf(problem, thing)))
      return { ...problem, brought: isKnown ? 'before' : 'plan' }
    }),
    ...lintGroups(about),
  ]
}

function judge({ desired, home, nodes }: LintAbout, state: LintState): Finding[] {
  return STATE_RULES.flatMap((rule) => rule({ ...state, desired, home, nodes }))
}

function keysOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap(({ problem, about }) => about.map((thing) => keyOf(problem, thing))))
}

function keyOf({ code }: Problem, thing: string): string {
  return JSON.stringify([code, thing])
}

/** What the authenticator makes of the text, where it is asked at all. */
function rowsAsRead({ desired, home, facts, ...state }: JudgedState): Finding[] {
  if (!readsAwsAuth(facts)) return []
  const awsAuth = awsAuthIn(state)
  return lintAwsAuth(awsAuth, desired.cluster.name, knownAccounts({ desired, home, facts, awsAuth }))
}

/** What the rows of a state say of themselves, where they are read. */
function rowsOfNodes(state: JudgedState): Finding[] {
  return readsAwsAuth(state.facts) ? asFindings(lintNodeRows(state)) : []
}

function placeholders(state: JudgedState): Finding[] {
  return readsAwsAuth(state.facts) ? asFindings(lintPlaceholders(state)) : []
}

function unknownTemplates(state: JudgedState): Finding[] {
  return readsAwsAuth(state.facts) ? asFindings(lintRowTemplates(state)) : []
}

function withoutUsername(state: JudgedState): Finding[] {
  return readsAwsAuth(state.facts) ? asFindings(lintRowsWithoutUsername(state)) : []
}

function whatIsUnknown({ desired, facts }: JudgedState): Finding[] {
  return asFindings(discoveryProblems(desired.cluster.name, facts))
}

/**
 * Groups of rows that no binding names, and bindings that reach nobody. What was so before is a notice, what the plan
 * makes a warning.
 */
function lintGroups(about: LintAbout): Problem[] {
  const { after } = about
  // Where aws-auth is not read, or cannot be, nobody knows which groups there are.
  if (!readsAwsAuth(after.facts) || awsAuthIn(after).broken.length > 0) return []
  const rows = lintRowGroups(about)
  return [...rows.problems, ...lintBoundGroups(about, rows.meant)]
}
