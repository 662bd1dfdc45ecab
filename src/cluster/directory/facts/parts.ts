import type { Capability, FargateProfile, NodeGroup } from '../../../live/facts.ts'
import { readText } from '../../../rbac/read/reading.ts'
import type { FolderCluster } from './cluster.ts'
import { fieldsOf, neededText, textsByKey } from './fields.ts'
import type { ReadManifest } from './manifest.ts'
import { checkIsOf } from './of-cluster.ts'
import { type RolesByName, roleOf } from './role-of.ts'

/** What the parts of a cluster are read beside. */
export interface Beside {
  readonly cluster: FolderCluster
  readonly roles: RolesByName
}

/** A managed node group. A custom image says nothing of its system; a label of its nodes may. */
export function readNodeGroup(manifest: ReadManifest, beside: Beside): NodeGroup | undefined {
  const { reading } = manifest
  const keys = ['nodeRole', 'nodeRoleRef', 'amiType', 'labels', ...OF_ALL] as const
  const spec = fieldsOf(reading, ['spec'], { value: manifest.spec, keys })
  const amiType = readText(reading, ['spec', 'amiType'], spec.amiType)
  const labels = textsByKey(reading, ['spec', 'labels'], spec.labels)
  const isWindows = amiType?.startsWith('WINDOWS') === true || labels['kubernetes.io/os'] === 'windows'
  const found = readPart(manifest, beside, { spec, arn: 'nodeRole', ref: 'nodeRoleRef' })
  return found && { ...found, os: isWindows ? 'windows' : 'linux' }
}

export function readFargateProfile(manifest: ReadManifest, beside: Beside): FargateProfile | undefined {
  const keys = ['podExecutionRoleARN', 'podExecutionRoleRef', ...OF_ALL] as const
  const spec = fieldsOf(manifest.reading, ['spec'], { value: manifest.spec, keys })
  return readPart(manifest, beside, { spec, arn: 'podExecutionRoleARN', ref: 'podExecutionRoleRef' })
}

export function readCapability(manifest: ReadManifest, beside: Beside): Capability | undefined {
  const { reading } = manifest
  const keys = ['roleARN', 'roleRef', 'type', ...OF_ALL] as const
  const spec = fieldsOf(reading, ['spec'], { value: manifest.spec, keys })
  const type = neededText(reading, ['spec', 'type'], {
    value: spec.type,
    allowed: 'ACK, ARGOCD, KRO',
    fix: 'Add the type of the capability.',
  })
  const found = readPart(manifest, beside, { spec, arn: 'roleARN', ref: 'roleRef' })
  return type === undefined ? undefined : found && { ...found, type }
}

const OF_ALL = ['name', 'clusterName', 'clusterRef'] as const

function readPart(
  manifest: ReadManifest,
  { cluster, roles }: Beside,
  about: {
    readonly spec: { readonly [key in (typeof OF_ALL)[number]]?: unknown }
    readonly arn: string
    readonly ref: string
  },
): { readonly name: string; readonly roleArn: string } | undefined {
  const { spec } = about
  checkIsOf(cluster, manifest, spec)
  const name = neededText(manifest.reading, ['spec', 'name'], {
    value: spec.name,
    allowed: 'its name in EKS',
    fix: 'Add its name in EKS.',
  })
  const roleArn = roleOf(manifest, about, { roles, needed: true })
  return name === undefined || roleArn === undefined ? undefined : { name, roleArn }
}
