import type { Connection } from '../connection.ts'
import { type AboutDoor, refuseOrTell } from '../objection.ts'
import { withTold } from '../with-told.ts'
import { isInside, shownPath, type Workspace, wayTo } from '../workspace.ts'
import { connectDirectory } from './connect.ts'
import { directoryError } from './directory-error.ts'

interface DirectoryPlace extends AboutDoor {
  /** Absolute. */
  readonly folder: string
  /** Absent: any folder will do. */
  readonly workspace?: Workspace
}

/**
 * A folder of manifests in the workspace: one outside would be read into a comment, and written to.
 *
 * @throws ClusterError `outside-workspace`
 */
export async function connectFencedDirectory(place: DirectoryPlace): Promise<Connection> {
  const { name, folder, workspace } = place
  const connection = connectDirectory({ name, folder })
  if (workspace === undefined) return { ...connection, snapshot: notEmpty(connection, folder) }
  const { real } = await wayTo(folder)
  if (isInside(workspace.root, real)) return connection
  const objection = {
    kind: 'outside-workspace',
    message: `The directory ${shownPath(folder, workspace)} is outside the workspace ${workspace.root}.`,
    fix: 'Correct `directory` in access.yaml: it must be a folder of the repository, also through symbolic links.',
  } as const
  return withTold(connection, [refuseOrTell(workspace, objection, place)])
}

/** Who names a folder by hand may name another one, in which nobody would have access. */
function notEmpty(connection: Connection, folder: string): Connection['snapshot'] {
  return async (set, wanted) => {
    const read = await connection.snapshot(set, wanted)
    const { awsAuth, ledger, facts, roles, clusterRoles, roleBindings, clusterRoleBindings } = read
    const objects = [...roles, ...clusterRoles, ...roleBindings, ...clusterRoleBindings]
    if (objects.length > 0 || awsAuth !== undefined || ledger !== undefined || facts !== undefined)
      return read
    throw directoryError(
      {
        kind: 'misconfigured',
        cluster: connection.name,
        operation: `read ${folder}`,
        fix: 'Correct the directory, or write it with `eks-access snapshot`.',
      },
      `The folder ${folder} has no manifest of a cluster: neither aws-auth nor a role, a binding or an access entry.`,
    )
  }
}
