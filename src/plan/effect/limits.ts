import { isAccount } from '../../aws-auth/arn.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import { unreadEntries } from '../../login/access-entries.ts'
import { readsAwsAuth } from '../../login/authentication-mode.ts'
import { MOST_ENTRIES } from '../entries-wanted.ts'
import type { AccessViews } from './reached.ts'

/** True of every cluster. */
export const ONLY_RBAC = 'Only RBAC is counted: not access policies of EKS, the node authorizer or admission.'

/** Why what is said of people is not all. */
export function effectLimits({ facts, awsAuth }: AccessViews): string[] {
  const limits = [ONLY_RBAC]
  const entries = facts?.accessEntries
  if (!readsAwsAuth(facts))
    limits.push(
      'EKS does not read aws-auth in this cluster (authentication mode API), so no row lets anybody in.',
    )
  if (entries?.kind === 'unknown') limits.push('Access entries could not be read and are not counted.')
  if (entries?.kind === 'not-asked') limits.push('Access entries are not known here and are not counted.')
  const count = unreadEntries(facts).length
  if (count > 0)
    limits.push(
      `${count === 1 ? '1 access entry was' : `${count} access entries were`} not looked at${why(facts)}: who has a group or a username by ${count === 1 ? 'it' : 'one of them'} is not named.`,
    )
  for (const { key } of awsAuth.after.broken)
    limits.push(`${key} of aws-auth cannot be read: nobody in it has access, and nobody in it is listed.`)
  const before = new Set(awsAuth.before.accounts.filter(isAccount))
  const accounts = new Set([...before, ...awsAuth.after.accounts.filter(isAccount)])
  if (accounts.size > 0)
    limits.push(
      `By mapAccounts, every principal of ${accounts.size === 1 ? '1 account' : `${accounts.size} accounts`} can log in; only those whom a binding names by their ARN are listed.`,
    )
  return limits
}

function why(facts: ClusterFacts | undefined): string {
  if (facts?.entriesUnread !== undefined)
    return ` (${facts.entriesUnread.denied ? 'not allowed' : 'no answer'})`
  return unreadEntries(facts).length > MOST_ENTRIES ? ` (more than ${MOST_ENTRIES})` : ''
}
