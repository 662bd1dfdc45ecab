import { principalArn } from '../../access/principal.ts'
import { parseArn } from '../../aws-auth/arn.ts'
import { arnKey } from '../../aws-auth/arn-key.ts'
import { effectiveRow } from '../../aws-auth/lookup.ts'
import type { AwsAuth, DeadReason, Row } from '../../aws-auth/row.ts'
import { readsAwsAuth } from '../../login/authentication-mode.ts'
import { type DeadRowAbout, deadRowFix, deadRowSentence } from '../../login/dead-row/dead-row-words.ts'
import { deadRowsIn } from '../../login/dead-row/dead-rows.ts'
import { homePartition } from '../../login/home-partition.ts'
import { knownAccounts } from '../../login/known-accounts.ts'
import type { Finding } from '../../problem/finding.ts'
import type { Place, Problem } from '../../problem/problem.ts'
import { awsAuthIn } from './lint-about.ts'
import { rowPlace } from './row-place.ts'
import type { JudgedState } from './state-rule.ts'

/** Rows that give nobody anything, and rows of root users, which give less than they look. */
export function lintDeadRows(state: JudgedState): Finding[] {
  const { facts } = state
  if (!readsAwsAuth(facts)) return []
  const awsAuth = awsAuthIn(state)
  const home = homePartition({ facts, awsAuth })
  const known = { accounts: knownAccounts({ ...state, awsAuth }), partition: home?.partition }
  return [
    ...[...deadRowsIn({ awsAuth, facts })].map(([row, reason]) => ({
      problem: problemOf(row, reason, {
        known,
        home,
        by: countingRow(awsAuth, row),
        where: placeOf(state, row, reason),
      }),
      about: [JSON.stringify([row.key, row.arn, reason])],
    })),
    ...awsAuth.rows.flatMap((row) => rootRow(state, row)),
  ]
}

function problemOf(row: Row, reason: DeadReason, about: DeadRowAbout & { readonly where: Place }): Problem {
  const name = row.sso === true ? 'An sso row' : `The row of ${row.arn}`
  return {
    code: 'aws-auth-dead-row',
    severity: 'warning',
    where: about.where,
    message: `${name} in ${row.key} (row ${row.index + 1}) gives nobody access${deadRowSentence(reason, row, about)}`,
    found: row.arn,
    fix: deadRowFix(reason, row, about),
  }
}

/** One that the file declares is changed there; of others the file knows nothing. */
function placeOf(state: JudgedState, { arn }: Row, reason: DeadReason): Place {
  return reason === 'other-partition'
    ? rowPlace(state, arn)
    : rowPlace({ desired: { ...state.desired, principals: [] } }, arn)
}

/** The row of the same ARN that is in force; `undefined` where none is, or one is picked at random. */
function countingRow(awsAuth: AwsAuth, { arn }: Row): Row | undefined {
  const effective = effectiveRow(awsAuth, arn)
  return effective.kind === 'row' ? effective.row : undefined
}

/** The root user has such an ARN, and nobody else: people write it for all principals of an account. */
function rootRow({ desired }: JudgedState, { key, index, arn }: Row): Finding[] {
  if (parseArn(arnKey(arn)).kind !== 'root') return []
  const judged = principalArn('user', arn.toLowerCase(), [])
  if (judged.ok) return []
  const { code, allowed, fix } = judged.fault
  const problem: Problem = {
    code,
    severity: 'notice',
    where: { cluster: desired.cluster.name, object: 'ConfigMap/kube-system/aws-auth' },
    message: `The row of ${arn} in ${key} (row ${index + 1}) gives access to the root user of the account, and to none of its roles and users.`,
    found: arn,
    ...(allowed === undefined ? {} : { allowed }),
    fix,
  }
  return [{ problem, about: [JSON.stringify([key, arn])] }]
}
