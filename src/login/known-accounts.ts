import type { Desired } from '../access/desired.ts'
import type { AwsAuth } from '../aws-auth/row.ts'
import type { ClusterFacts } from '../live/facts.ts'
import { accountOf } from './home-account.ts'

/**
 * The accounts that a cluster and its file name, with which a mistyped one is compared: the cluster's own first, then
 * that of most principals.
 */
export function knownAccounts(about: {
  readonly desired: Pick<Desired, 'principals' | 'accounts' | 'knownAccounts' | 'guards'>
  readonly home: string | undefined
  readonly facts: ClusterFacts | undefined
  readonly awsAuth: AwsAuth
}): readonly string[] {
  const { desired, home, facts, awsAuth } = about
  const entries = facts?.accessEntries
  const principals = [
    ...awsAuth.rows.map(({ arn }) => arn),
    ...awsAuth.accounts,
    ...(entries?.kind === 'known' ? entries.value.map(({ principalArn }) => principalArn) : []),
    ...desired.principals.map(({ arn }) => arn),
    ...desired.accounts.map(({ account }) => account),
    ...desired.guards.requiredAdmins,
    ...desired.knownAccounts,
  ]
  const named = Map.groupBy(
    principals.flatMap((principal) => accountOf(principal) ?? []),
    (account) => account,
  )
  const byCount = [...named].toSorted(([, one], [, other]) => other.length - one.length)
  return [...new Set([...(home === undefined ? [] : [home]), ...byCount.map(([account]) => account)])]
}
