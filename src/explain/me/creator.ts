import type { AccessEntry } from '../../live/facts.ts'
import type { AwsView, SeenCluster } from './aws-view.ts'

/** Who created a cluster, and so is admin of it or was; `undefined` where it is told by nothing that is known. */
export type Creator =
  /** By the access entry that EKS made for it at the time. */
  | { readonly kind: 'entry'; readonly principalArn: string }
  /** CloudTrail keeps it for 90 days. `createdAt`: RFC 3339, UTC. */
  | { readonly kind: 'ask'; readonly createdAt?: string }

/**
 * An entry with AmazonEKSClusterAdminPolicy that came with the cluster is that of its creator, where EKS says that one
 * was made (`bootstrapClusterCreatorAdminPermissions`).
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html
 */
export function creatorOf({ cluster, admins }: AwsView): Creator {
  const seen = cluster.kind === 'known' ? cluster.value : undefined
  const { createdAt } = seen ?? {}
  const ask: Creator = { kind: 'ask', ...(createdAt === undefined ? {} : { createdAt }) }
  if (seen?.creatorHasEntry !== true || seen.mode === 'CONFIG_MAP' || admins.kind !== 'known') return ask
  const [one, ...others] = admins.value.filter((entry) => cameWith(entry, seen))
  return one === undefined || others.length > 0 ? ask : { kind: 'entry', principalArn: one.principalArn }
}

/** Made while the cluster was: that takes some ten minutes. */
const MINUTES = 30

function cameWith({ details }: AccessEntry, { createdAt }: SeenCluster): boolean {
  if (details?.createdAt === undefined || createdAt === undefined || details.type !== 'STANDARD') return false
  const after = minutesOf(details.createdAt) - minutesOf(createdAt)
  return after >= -MINUTES && after <= MINUTES
}

/** Of `2026-03-01T12:34:56.000Z`. By hand: the core has no clock. */
function minutesOf(time: string): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = (time.match(/\d+/g) ?? []).map(Number)
  // Months of 31 days: only minutes that are near each other are compared.
  return (((year * 12 + month) * 31 + day) * 24 + hour) * 60 + minute
}
