import { arnKey, principalKey } from '../../../aws-auth/arn-key.ts'
import type { ClusterFacts, Discovery, IamRecord } from '../../../live/facts.ts'
import type { Problem } from '../../../problem/problem.ts'
import type { JsonObject } from '../../json.ts'
import { withSystemsOf } from '../../node-group-os.ts'
import { readAccessEntry } from './access-entry.ts'
import { readCluster } from './cluster.ts'
import { reportEntriesInConfigMapMode, reportNoCluster } from './contradictions.ts'
import { fieldsOf } from './fields.ts'
import { iamRecords, readPrincipal } from './iam.ts'
import { type FactKind, type FactManifest, type ReadManifest, readManifest } from './manifest.ts'
import { type FolderNode, readNode, rolesOfNodes } from './nodes.ts'
import { onlyOnce } from './only-once.ts'
import { type Beside, readCapability, readFargateProfile, readNodeGroup } from './parts.ts'
import { roleOf, rolesByName } from './role-of.ts'

/** What the manifests of a folder say of its cluster, and what is wrong in them. */
export interface FolderFacts {
  /** Absent where no manifest says anything: then nothing is known, and nobody was asked. */
  readonly facts?: ClusterFacts
  readonly problems: readonly Problem[]
}

/**
 * The facts of a folder. One with a Cluster has all that EKS knows of it: what is not there does not exist, unless the
 * Cluster says that it is unknown. Of IAM only that is known which a manifest says of its own principal: a folder has
 * seldom all roles of an account, so that the absence of one proves nothing.
 */
export function readFacts(manifests: readonly FactManifest[]): FolderFacts {
  const problems: Problem[] = []
  const read = manifests.flatMap((one) => {
    const manifest = readManifest(one, problems)
    return manifest === undefined ? [] : [{ kind: one.kind, object: one.object, manifest }]
  })
  const ofKind = <T>(kind: FactKind, reader: (manifest: ReadManifest, object: JsonObject) => T | undefined) =>
    read.flatMap((one): { readonly manifest: ReadManifest; readonly value: T }[] => {
      const value = one.kind === kind ? reader(one.manifest, one.object) : undefined
      return value === undefined ? [] : [{ manifest: one.manifest, value }]
    })
  const clusters = onlyOnce(ofKind('Cluster', readCluster), {
    keyOf: () => '',
    what: () => 'a Cluster',
    fix: 'Keep one of the two: a folder is one cluster.',
  })
  const cluster = clusters[0]
  const principals = onlyOnce(
    (['Role', 'User'] as const).flatMap((kind) =>
      ofKind(kind, (manifest) => readPrincipal(kind, manifest, cluster)),
    ),
    { keyOf: ({ arn }) => principalKey(arn), what: ({ arn }) => arn, fix: DELETE_ONE },
  )
  const nodes = onlyOnce(ofKind('Node', readNode), {
    keyOf: ({ node }) => node.name,
    what: ({ node }) => `the Node ${node.name}`,
    fix: DELETE_ONE,
  })
  const ofIam = iamRecords(principals, cluster)
  if (cluster === undefined) {
    const parts = read.filter(({ kind }) => PARTS.includes(kind))
    // A Cluster that cannot be read is reported already.
    if (!manifests.some(({ kind }) => kind === 'Cluster')) reportNoCluster(parts)
    const facts = nodes.length === 0 && ofIam.size === 0 ? {} : { facts: withoutCluster(nodes, ofIam) }
    return { ...facts, problems }
  }
  const beside: Beside = { cluster, roles: rolesByName(principals) }
  const named = { keyOf: ({ name }: { readonly name: string }) => name, fix: DELETE_ONE }
  const entries = onlyOnce(
    ofKind('AccessEntry', (manifest) => readAccessEntry(manifest, cluster)),
    {
      keyOf: ({ principalArn }) => arnKey(principalArn),
      what: ({ principalArn }) => `the access entry of ${principalArn}`,
      fix: 'Delete one of the two: a principal has one access entry.',
    },
  )
  reportEntriesInConfigMapMode(cluster, entries)
  const groups = onlyOnce(
    ofKind('Nodegroup', (manifest) => readNodeGroup(manifest, beside)),
    {
      ...named,
      what: ({ name }) => `the node group ${name}`,
    },
  )
  const profiles = onlyOnce(
    ofKind('FargateProfile', (manifest) => readFargateProfile(manifest, beside)),
    {
      ...named,
      what: ({ name }) => `the Fargate profile ${name}`,
    },
  )
  const capabilities = onlyOnce(
    ofKind('Capability', (manifest) => readCapability(manifest, beside)),
    {
      ...named,
      what: ({ name }) => `the capability ${name}`,
    },
  )
  const { unknown, arn, mode } = cluster
  const live = nodes.map(({ node }) => node)
  const clusterRole = clusterRoleOf(beside)
  const facts: ClusterFacts = {
    authenticationMode: mode,
    ...(arn === undefined ? {} : { arn }),
    ...(clusterRole === undefined ? {} : { clusterRole }),
    nodeGroups: unknown.nodeGroups ?? known(withSystemsOf(groups, live)),
    fargateProfiles: unknown.fargateProfiles ?? known(profiles),
    accessEntries: unknown.accessEntries ?? known(entries),
    ...(unknown.entriesUnread === undefined ? {} : { entriesUnread: unknown.entriesUnread }),
    capabilities: unknown.capabilities ?? known(capabilities),
    ...(ofIam.size === 0 ? {} : { iamPrincipals: ofIam }),
    nodes: unknown.nodes ?? known(live),
    instanceRoles: unknown.instanceRoles ?? known(rolesOfNodes(nodes)),
  }
  return { facts, problems }
}

const DELETE_ONE = 'Delete one of the two.'

const PARTS: readonly FactKind[] = ['AccessEntry', 'Nodegroup', 'FargateProfile', 'Capability']

/** As of a cluster that is reached by a kubeconfig: its nodes are known, and of EKS nothing. */
function withoutCluster(
  nodes: readonly FolderNode[],
  iamPrincipals: ReadonlyMap<string, Discovery<IamRecord>>,
): ClusterFacts {
  const notAsked = { kind: 'not-asked' } as const
  const roles = rolesOfNodes(nodes)
  return {
    nodeGroups: notAsked,
    fargateProfiles: notAsked,
    accessEntries: notAsked,
    ...(iamPrincipals.size === 0 ? {} : { iamPrincipals }),
    nodes: nodes.length === 0 ? notAsked : known(nodes.map(({ node }) => node)),
    instanceRoles: roles.size === 0 ? notAsked : known(roles),
  }
}

function clusterRoleOf({ cluster: { manifest }, roles }: Beside): string | undefined {
  const keys = ['roleARN', 'roleRef'] as const
  const spec = fieldsOf(manifest.reading, ['spec'], { value: manifest.spec, keys })
  return roleOf(manifest, { spec, arn: 'roleARN', ref: 'roleRef' }, { roles, needed: false })
}

function known<T>(value: T): Discovery<T> {
  return { kind: 'known', value }
}
