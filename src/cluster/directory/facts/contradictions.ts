import type { AccessEntry } from '../../../live/facts.ts'
import { counted } from '../../../words/count.ts'
import type { FolderCluster } from './cluster.ts'
import type { ReadManifest } from './manifest.ts'

/** The mode decides whether rows count at all. To guess it could count admins that are none. */
export function reportNoCluster(parts: readonly { readonly manifest: ReadManifest }[]): void {
  const [first] = parts
  if (first === undefined) return
  const { reading } = first.manifest
  reading.problems.push({
    code: 'missing-key',
    severity: 'error',
    where: reading.placeOf([]),
    message: `${reading.name} is of a cluster in EKS, but the folder has no Cluster${parts.length === 1 ? '' : ` (it has ${counted(parts.length, 'manifest')} of that kind)`}.`,
    allowed: 'one Cluster of eks.services.k8s.aws/v1alpha1',
    fix: 'Add a Cluster with spec.name and spec.accessConfig.authenticationMode, which decides whether aws-auth has an effect.',
  })
}

/** EKS has no access entries in this mode. */
export function reportEntriesInConfigMapMode(
  { manifest: { reading }, mode }: FolderCluster,
  entries: readonly AccessEntry[],
): void {
  if (mode !== 'CONFIG_MAP' || entries.length === 0) return
  reading.problems.push({
    code: 'wrong-type',
    severity: 'error',
    where: reading.placeOf([]),
    message: `spec.accessConfig.authenticationMode of ${reading.name} is CONFIG_MAP, also where it is left out, but the folder has ${counted(entries.length, 'access entry')}.`,
    found: mode,
    allowed: 'API_AND_CONFIG_MAP, API',
    fix: 'Write API_AND_CONFIG_MAP or API, or delete the access entries.',
  })
}
