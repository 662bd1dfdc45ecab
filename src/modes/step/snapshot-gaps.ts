import type { ClusterFacts } from '../../live/facts.ts'
import { unreadEntries } from '../../login/access-entries.ts'
import { discoveryProblems } from '../../plan/lint/discovery.ts'
import type { Problem } from '../../problem/problem.ts'
import { counted } from '../../words/count.ts'

/** What of AWS a saved snapshot does not have: read back, it is as unknown as it is now. */
export function snapshotGaps(cluster: string, facts: ClusterFacts | undefined): readonly Problem[] {
  const unread = unreadEntries(facts).length
  if (unread === 0) return discoveryProblems(cluster, facts)
  const { action, denied, message } = facts?.entriesUnread ?? NOT_SAID
  return [
    ...discoveryProblems(cluster, facts),
    {
      code: 'discovery-incomplete',
      severity: 'warning',
      where: { cluster },
      message: `${counted(unread, 'access entry')} of ${cluster} ${unread === 1 ? 'is' : 'are'} saved without what ${unread === 1 ? 'it gives' : 'they give'}, because ${action} ${denied ? 'is denied' : 'failed'}: ${message.replace(/\.$/, '')}.`,
      found: action,
      allowed: 'an identity that may read access entries and their access policies',
      fix: denied
        ? `Allow ${action} for the identity that runs this, as docs/least-privilege.md shows.`
        : 'Run it again. If it fails again, fix what the message says.',
    },
  ]
}

/** Of a folder that was saved like this. */
const NOT_SAID = {
  action: 'eks:DescribeAccessEntry',
  denied: false,
  message: 'the folder does not have it',
} as const
