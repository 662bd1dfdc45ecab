import type { AwsAuth } from '../aws-auth/row.ts'
import type { ClusterFacts } from '../live/facts.ts'
import { mayHideCreator, readsAwsAuth } from '../login/authentication-mode.ts'
import { uncheckedByIam } from '../login/dead.ts'
import { unpublishedOf } from '../rbac/access-policy/policy-grants.ts'
import type { Limit } from './cause.ts'

/** Why aws-auth and RBAC do not say everything about who may do what in a cluster. */
export function limitsOf(awsAuth: AwsAuth, facts: ClusterFacts | undefined): readonly Limit[] {
  const broken = awsAuth.broken.map((one) => ({ kind: 'broken-key', broken: one }) as const)
  const accounts = awsAuth.accounts.map((account) => ({ kind: 'account', account }) as const)
  const unsaid = [...entryLimits(facts), ...uncheckedLimits(facts)]
  const creator = mayHideCreator(facts) ? [{ kind: 'creator' } as const] : []
  if (!readsAwsAuth(facts)) return [{ kind: 'mode-api' }, ...unsaid]
  return [...broken, ...accounts, ...unsaid, ...creator]
}

/** Once, whatever it did not say of how many. */
function uncheckedLimits(facts: ClusterFacts | undefined): Limit[] {
  const unchecked = uncheckedByIam(facts)
  if (unchecked === undefined) return []
  return [{ kind: 'principals-unchecked', action: unchecked.action, message: unchecked.message }]
}

function entryLimits(facts: ClusterFacts | undefined): Limit[] {
  const entries = facts?.accessEntries
  if (entries === undefined || entries.kind === 'not-asked') return [{ kind: 'entries-not-asked' }]
  if (entries.kind === 'unknown')
    return [{ kind: 'entries-unknown', action: entries.action, message: entries.message }]
  const count = entries.value.filter(({ details }) => details === undefined).length
  const unpublished = entries.value
    .map(({ details }) => unpublishedOf(details?.policies).map(({ policy }) => policy))
    .filter((policies) => policies.length > 0)
  return [
    ...(count === 0 ? [] : [{ kind: 'entries-not-counted', count } as const]),
    ...(unpublished.length === 0
      ? []
      : [
          {
            kind: 'policies-unpublished',
            count: unpublished.length,
            policies: [...new Set(unpublished.flat())].toSorted(),
          } as const,
        ]),
  ]
}
