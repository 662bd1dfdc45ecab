import type { EksCluster } from '../../access/desired.ts'
import { principalKey } from '../../aws-auth/arn-key.ts'
import { partitionInArn } from '../../aws-auth/arn-parts.ts'
import type { AwsView } from '../../explain/me/aws-view.ts'
import type { AccessEntry, Discovery } from '../../live/facts.ts'
import { CLUSTER_ADMIN_POLICY } from '../../rbac/access-policy/cluster-admin.ts'
import { policyArn } from '../../rbac/access-policy/policy-arn.ts'
import { discovered } from '../discovered.ts'
import { describeEntries, describeEntry, listAccessEntries, listHolders } from './access-entries.ts'
import { type AroundAws, openAws } from './aws.ts'
import { describeCluster } from './describe.ts'
import { iamPrincipal } from './iam-principal.ts'

/** Cluster admins whose entries are looked at: enough to name some, and to find that of the creator. */
const MOST_ADMINS = 20

const NONE = { kind: 'known', value: undefined } as const

/**
 * What AWS says of one principal and a cluster to whoever asks. Each question may be refused, and then says which action
 * is missing.
 */
export async function ownView(
  entry: EksCluster,
  principal: string,
  around?: AroundAws,
): Promise<Omit<AwsView, 'server'>> {
  const aws = await openAws(entry, around)
  const cluster = await discovered(async () => {
    const { arn, authenticationMode: mode, createdAt, creatorHasEntry } = await describeCluster(aws)
    return {
      mode,
      ...(arn === undefined ? {} : { arn }),
      ...(createdAt === undefined ? {} : { createdAt }),
      ...(creatorHasEntry === undefined ? {} : { creatorHasEntry }),
    }
  })
  const found = discovered(() => iamPrincipal(aws, principal))
  // EKS refuses every question about access entries where there are none.
  if (cluster.kind === 'known' && cluster.value.mode === 'CONFIG_MAP')
    return { cluster, entry: NONE, principal: await found, admins: { kind: 'known', value: [] } }
  const [own, record, admins] = await Promise.all([
    ownEntry(),
    found,
    discovered(async () => {
      const arn = policyArn(partitionInArn(principal), CLUSTER_ADMIN_POLICY)
      const holders = (await listHolders(aws, arn)).slice(0, MOST_ADMINS)
      const details = await discovered(() => describeEntries(aws, holders))
      return holders.map((principalArn): AccessEntry => {
        const known = details.kind === 'known' ? details.value.get(principalArn) : undefined
        return known === undefined ? { principalArn } : { principalArn, details: known }
      })
    }),
  ])
  return { cluster, entry: own, principal: record, admins }

  async function ownEntry(): Promise<Discovery<AccessEntry | undefined>> {
    const listed = await discovered(() => listAccessEntries(aws))
    if (listed.kind !== 'known') return listed
    // EKS has a role with its path, and STS says it without.
    const mine = listed.value.find(
      ({ principalArn }) => principalKey(principalArn) === principalKey(principal),
    )
    if (mine === undefined) return NONE
    const details = await discovered(() => describeEntry(aws, mine.principalArn))
    // That it is there is known, whatever may be read of it.
    if (details.kind !== 'known') return { kind: 'known', value: mine }
    return {
      kind: 'known',
      value: details.value === undefined ? undefined : { ...mine, details: details.value },
    }
  }
}
