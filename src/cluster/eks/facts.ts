import { arnKey, principalKey } from '../../aws-auth/arn-key.ts'
import type { AccessEntry, Discovery, Identity, LiveNode, NodeGroup } from '../../live/facts.ts'
import type { AskCloud } from '../kube/facts.ts'
import { withSystemsOf } from '../node-group-os.ts'
import type { FoundCluster } from './describe.ts'
import type { Discoveries } from './discoveries.ts'

/** What EKS, EC2 and IAM know of a cluster. */
export function eksFacts(
  ask: Discoveries,
  { arn, authenticationMode, roleArn }: Pick<FoundCluster, 'arn' | 'authenticationMode' | 'roleArn'>,
): AskCloud {
  return async ({ identity, nodes }) => {
    const [nodeGroups, fargateProfiles, accessEntries, instanceRoles] = await Promise.all([
      nodeGroupsOf(ask, nodes),
      ask.fargateProfiles(),
      authenticationMode === 'CONFIG_MAP' ? NO_ENTRIES : accessEntriesOf(ask, identity),
      instanceRolesOf(ask, nodes),
    ])
    const found = {
      authenticationMode,
      ...(arn === undefined ? {} : { arn }),
      ...(roleArn === undefined ? {} : { clusterRole: roleArn }),
    }
    return { ...found, nodeGroups, fargateProfiles, accessEntries, instanceRoles }
  }
}

const NO_ENTRIES: Discovery<readonly AccessEntry[]> = { kind: 'known', value: [] }

async function nodeGroupsOf(
  ask: Discoveries,
  nodes: Promise<Discovery<readonly LiveNode[]>>,
): Promise<Discovery<readonly NodeGroup[]>> {
  const [groups, live] = await Promise.all([ask.nodeGroups(), nodes])
  if (groups.kind !== 'known' || live.kind !== 'known') return groups
  return { kind: 'known', value: withSystemsOf(groups.value, live.value) }
}

async function accessEntriesOf(
  ask: Discoveries,
  identity: Promise<Identity | undefined>,
): Promise<Discovery<readonly AccessEntry[]>> {
  const [entries, us] = await Promise.all([ask.accessEntries(), identity])
  if (entries.kind !== 'known' || us?.canonicalArn === undefined) return entries
  const wanted = arnKey(us.canonicalArn)
  // A canonical ARN never has a role's path; an access entry always has.
  const mine = entries.value.find(({ principalArn }) => principalKey(principalArn) === wanted)
  if (mine === undefined) return entries
  const details = await ask.ownEntry(mine.principalArn)
  if (details.kind !== 'known') return details
  return {
    kind: 'known',
    value: entries.value.flatMap((entry) => {
      if (entry !== mine) return [entry]
      return details.value === undefined ? [] : [{ ...entry, details: details.value }]
    }),
  }
}

/**
 * By node name, of nodes that no node group and no Fargate profile explains: self-managed ones, those of Karpenter,
 * and all others where node groups are not known.
 */
async function instanceRolesOf(
  ask: Discoveries,
  nodes: Promise<Discovery<readonly LiveNode[]>>,
): Promise<Discovery<ReadonlyMap<string, string>>> {
  const [live, groups, profiles] = await Promise.all([nodes, ask.nodeGroups(), ask.fargateProfiles()])
  if (live.kind !== 'known') return live
  const known = { groups: namesIn(groups), profiles: namesIn(profiles) }
  const instances = live.value.flatMap(({ name, instanceId, nodeGroup, fargateProfile, computeType }) =>
    instanceId === undefined ||
    computeType !== undefined ||
    known.groups.has(nodeGroup) ||
    known.profiles.has(fargateProfile)
      ? []
      : [{ name, instanceId }],
  )
  if (instances.length === 0) return { kind: 'known', value: new Map() }
  const roles = await ask.instanceRoles(instances.map(({ instanceId }) => instanceId))
  if (roles.kind !== 'known') return roles
  const byName = instances.flatMap(({ name, instanceId }) => {
    const role = roles.value.get(instanceId)
    return role === undefined ? [] : [[name, role] as const]
  })
  return { kind: 'known', value: new Map(byName) }
}

function namesIn(
  discovery: Discovery<readonly { readonly name: string }[]>,
): ReadonlySet<string | undefined> {
  return new Set(discovery.kind === 'known' ? discovery.value.map(({ name }) => name) : [])
}
