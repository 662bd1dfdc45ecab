import { isAccount } from '../../aws-auth/arn.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import { entriesOf, unreadEntries } from '../../login/access-entries.ts'
import { readsAwsAuth } from '../../login/authentication-mode.ts'
import { MOST_ENTRIES } from '../../login/every-entry.ts'
import { unpublishedOf } from '../../rbac/access-policy/policy-grants.ts'
import { counted } from '../../words/count.ts'
import type { Change } from '../change/change.ts'
import { changesTo } from '../change/kinds.ts'
import type { AccessViews } from './reached.ts'

/** True of every cluster. */
export const WHAT_COUNTS =
  'RBAC and published access policies are counted, not the node authorizer or admission control.'

/** Why what is said of people is not all. */
export function effectLimits(
  { facts: { after: facts }, awsAuth }: AccessViews,
  changes: readonly Change[],
): string[] {
  const limits = [WHAT_COUNTS]
  const entries = facts?.accessEntries
  if (!readsAwsAuth(facts))
    limits.push(
      'EKS does not read aws-auth in this cluster (authentication mode API), so no row has an effect.',
    )
  if (entries?.kind === 'unknown') limits.push('Access entries could not be read and are not counted.')
  if (entries?.kind === 'not-asked') limits.push('Access entries are not known here and are not counted.')
  const unpublished = withUnpublished(facts)
  if (unpublished > 0)
    limits.push(
      `${counted(unpublished, 'access entry')} ${unpublished === 1 ? 'has' : 'have'} access policies whose rules AWS does not publish: what these grant is not counted.`,
    )
  const count = unreadEntries(facts).length
  // A change of a row means nothing to whoever has an entry.
  if (count > 0 && changesTo('rbac', changes).length > 0)
    limits.push(
      `${counted(count, 'access entry')} ${count === 1 ? 'was' : 'were'} not read${why(facts)}: principals that have a group or username through ${count === 1 ? 'this entry' : 'one of them'} are not named.`,
    )
  for (const { key } of awsAuth.after.broken)
    limits.push(`${key} of aws-auth cannot be read: its principals have no access, and are not listed.`)
  const before = new Set(awsAuth.before.accounts.filter(isAccount))
  const accounts = new Set([...before, ...awsAuth.after.accounts.filter(isAccount)])
  if (accounts.size > 0)
    limits.push(
      `Through mapAccounts, every principal of ${counted(accounts.size, 'account')} can log in; only those that a binding names by their ARN are listed.`,
    )
  return limits
}

function withUnpublished(facts: ClusterFacts | undefined): number {
  return [...entriesOf(facts).values()].filter(({ details }) => unpublishedOf(details?.policies).length > 0)
    .length
}

function why(facts: ClusterFacts | undefined): string {
  if (facts?.entriesUnread !== undefined)
    return ` (${facts.entriesUnread.denied ? 'not allowed' : 'no answer'})`
  return unreadEntries(facts).length > MOST_ENTRIES ? ` (more than ${MOST_ENTRIES})` : ''
}
