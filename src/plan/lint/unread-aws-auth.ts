import { readsAwsAuth } from '../../login/authentication-mode.ts'
import type { Finding } from '../../problem/finding.ts'
import type { Problem } from '../../problem/problem.ts'
import { counted } from '../../words/count.ts'
import { awsAuthIn } from './lint-about.ts'
import type { JudgedState } from './state-rule.ts'

/**
 * Where EKS does not read aws-auth, its rows give nobody anything, and what is left of them is told.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/setting-up-access-entries.html
 */
export function unreadAwsAuth(state: JudgedState): Finding[] {
  const { desired, facts } = state
  if (readsAwsAuth(facts)) return []
  const { cluster } = desired
  const awsAuth = awsAuthIn(state)
  const place = { cluster: cluster.name, object: 'ConfigMap/kube-system/aws-auth' }
  const start = `${cluster.name} has the authentication mode API: EKS does not read its aws-auth, so`
  const left = leftOver(awsAuth.rows.length, awsAuth.accounts.length)
  if (left === undefined) return []
  const problem: Problem = {
    code: 'authentication-mode-api',
    severity: 'notice',
    where: place,
    message: `${start} ${left} nobody access.`,
    found: 'API',
    allowed: 'access entries: nothing else gives IAM principals access in this mode',
    fix: 'Declare each principal that still needs access: it gets an access entry. The ConfigMap can then be deleted.',
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
