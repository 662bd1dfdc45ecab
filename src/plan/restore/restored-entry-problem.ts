import type { ClusterFacts } from '../../live/facts.ts'
import type { Problem } from '../../problem/problem.ts'
import { sentence } from '../../words/sentence.ts'
import type { Backup } from './backup.ts'

/** Which access entries there are is not known. */
export function unreadEntries(
  cluster: string,
  { facts, backup }: { readonly facts: ClusterFacts | undefined; readonly backup: Backup },
): Problem {
  const entries = facts?.accessEntries
  const why = entries?.kind === 'unknown' ? ` ${sentence(entries.message)}` : ''
  const rest =
    backup.kind === 'file'
      ? `To restore aws-auth only, remove the AccessEntry manifests from ${backup.file}.`
      : 'To restore aws-auth only, run `eks-access restore --from FILE` in a terminal with a backup file without AccessEntry manifests.'
  return {
    code: 'entries-unknown',
    severity: 'error',
    where: { cluster },
    message: `The access entries of ${cluster} could not be read, so those of the backup cannot be restored.${why}`,
    allowed: 'a cluster whose access entries can be read',
    fix: `Allow eks:ListAccessEntries, eks:DescribeAccessEntry and eks:ListAssociatedAccessPolicies (docs/least-privilege.md). ${rest}`,
  }
}

/** What the entry gives is not known. */
export function unreadEntry(
  cluster: string,
  { arn, facts }: { readonly arn: string; readonly facts: ClusterFacts | undefined },
): Problem {
  const why = facts?.entriesUnread
  return {
    code: 'entries-unknown',
    severity: 'error',
    where: { cluster },
    message: `What the access entry of ${arn} in ${cluster} gives ${why === undefined ? 'is not known, so it cannot be restored.' : `could not be read, so it cannot be restored: ${sentence(why.message)}`}`,
    found: arn,
    allowed: 'an access entry that can be read',
    fix: 'Allow eks:DescribeAccessEntry and eks:ListAssociatedAccessPolicies (docs/least-privilege.md).',
  }
}

/** What a restore would do to an access entry, and does not. */
export type Staying = 'add' | 'change' | 'remove'

/** `why` is the part of a sentence. */
export function entryStays(
  cluster: string,
  { arn, action, why }: { readonly arn: string; readonly action: Staying; readonly why: string },
): Problem {
  const { not, verb } = WORDS[action]
  return {
    code: 'restore-entry-stays',
    severity: 'warning',
    where: { cluster },
    message: `The access entry of ${arn} in ${cluster} is ${not}: ${sentence(why)}`,
    found: arn,
    fix: `Nothing, if this principal is to have what it has now. Else use aws eks ${verb}-access-entry.`,
  }
}

const WORDS: Readonly<Record<Staying, { readonly not: string; readonly verb: string }>> = {
  add: { not: 'not added, although the backup has one', verb: 'create' },
  change: { not: 'not changed, although the backup has another one', verb: 'update' },
  remove: { not: 'not removed, although there was none then', verb: 'delete' },
}
