import { effectiveRow } from '../../aws-auth/lookup.ts'
import { readsAwsAuth } from '../../login/authentication-mode.ts'
import { declaredRows } from '../../login/mapping/aws-auth/spell.ts'
import type { Finding } from '../../problem/finding.ts'
import type { Problem } from '../../problem/problem.ts'
import { counted } from '../../words/count.ts'
import { awsAuthIn } from './lint-about.ts'
import type { JudgedState } from './state-rule.ts'

/**
 * Where EKS does not read aws-auth, its rows give nobody anything. What the file declares is an error there; rows
 * that are only left over are told.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/setting-up-access-entries.html
 */
export function unreadAwsAuth(state: JudgedState): Finding[] {
  const { desired, facts } = state
  if (readsAwsAuth(facts)) return []
  const { principals, accounts, cluster } = desired
  const awsAuth = awsAuthIn(state)
  const declared = principals.length + accounts.length
  const place = { cluster: cluster.name, object: 'ConfigMap/kube-system/aws-auth' }
  const start = `${cluster.name} has the authentication mode API: EKS does not read its aws-auth, so`
  if (declared > 0) {
    // The plan brings it where it would write what the cluster had not.
    const written = [
      ...declaredRows(desired).filter(({ arn }) => effectiveRow(awsAuth, arn).kind !== 'none'),
      ...accounts.filter(({ account }) => awsAuth.accounts.includes(account)),
    ].map((one) => ('arn' in one ? one.arn : one.account))
    return [
      {
        problem: {
          code: 'authentication-mode-api',
          severity: 'error',
          where: place,
          message: `${start} the ${counted(declared, 'principal')} that the file declares for it would not get access.`,
          found: 'API',
          allowed: 'the authentication modes CONFIG_MAP and API_AND_CONFIG_MAP',
          fix: 'Give these principals access entries (aws eks create-access-entry), and remove this cluster from their `clusters` in the file. What `rbac` declares works in every mode.',
        },
        about: written,
      },
    ]
  }
  const left = leftOver(awsAuth.rows.length, awsAuth.accounts.length)
  if (left === undefined) return []
  const problem: Problem = {
    code: 'authentication-mode-api',
    severity: 'notice',
    where: place,
    message: `${start} ${left} nobody access.`,
    found: 'API',
    allowed: 'access entries: nothing else gives IAM principals access in this mode',
    fix: 'Create an access entry for each principal that still needs access (aws eks create-access-entry). The ConfigMap can then be deleted.',
  }
  return [{ problem, about: ['rows'] }]
}

/** `its 3 rows give`; `undefined` where there is nothing. */
function leftOver(rows: number, accounts: number): string | undefined {
  if (rows + accounts === 0) return undefined
  const parts = [
    ...(rows === 0 ? [] : [counted(rows, 'row')]),
    ...(accounts === 0 ? [] : [counted(accounts, 'account')]),
  ]
  return `its ${parts.join(' and ')} ${rows + accounts === 1 ? 'gives' : 'give'}`
}
