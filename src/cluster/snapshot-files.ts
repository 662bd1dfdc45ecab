import type { Snapshot } from '../live/snapshot.ts'
import type { Writable } from './door.ts'
import { factFiles } from './fact-files/fact-files.ts'
import { manifestText } from './manifest-text.ts'
import { objectPath } from './object-path.ts'
import { withoutServerFields } from './server-fields.ts'

/** A file of a folder of manifests; `path` is relative, with `/`. */
export interface SnapshotFile {
  readonly path: string
  readonly text: string
}

/**
 * A snapshot as a folder of manifests, one object a file, by path. A directory cluster reads it back as the same
 * snapshot but for what says nothing about access and differs from cluster to cluster and from day to day: `uid`,
 * `resourceVersion`, `generation`, `creationTimestamp`, `selfLink` and `managedFields`. Of the facts the address of the
 * API server, the ARNs of access entries and who asked are left out, and who has an access policy, which the entries say.
 *
 * @param cluster its name in access.yaml
 */
export function snapshotFiles(snapshot: Snapshot, cluster: string): readonly SnapshotFile[] {
  const objects: readonly (Writable | undefined)[] = [
    snapshot.awsAuth,
    snapshot.ledger,
    ...snapshot.roles,
    ...snapshot.clusterRoles,
    ...snapshot.roleBindings,
    ...snapshot.clusterRoleBindings,
  ]
  const { facts } = snapshot
  return [
    ...objects
      .filter((object) => object !== undefined)
      .map((object) => ({ path: objectPath(object), text: manifestText(withoutServerFields(object)) })),
    ...(facts === undefined ? [] : factFiles(facts, cluster)).map(({ path, manifest }) => ({
      path,
      text: manifestText(manifest),
    })),
  ].sort((left, right) => (left.path < right.path ? -1 : 1))
}
