import type { Connection } from '../connection.ts'
import { type AboutDoor, refuseOrTell } from '../objection.ts'
import { withTold } from '../with-told.ts'
import { isInside, shownPath, type Workspace, wayTo } from '../workspace.ts'
import { connectDirectory } from './connect.ts'

interface DirectoryPlace extends AboutDoor {
  /** Absolute. */
  readonly folder: string
  readonly workspace: Workspace
}

/**
 * A folder of manifests in the workspace: one outside would be read into a comment, and written to.
 *
 * @throws ClusterError `outside-workspace`
 */
export async function connectFencedDirectory(place: DirectoryPlace): Promise<Connection> {
  const { name, folder, workspace } = place
  const { real } = await wayTo(folder)
  const connection = connectDirectory({ name, folder })
  if (isInside(workspace.root, real)) return connection
  const objection = {
    kind: 'outside-workspace',
    message: `The directory ${shownPath(folder, workspace)} is outside the workspace ${workspace.root}.`,
    fix: 'Correct `directory` in access.yaml: it must be a folder of the repository, also through symbolic links.',
  } as const
  return withTold(connection, [refuseOrTell(workspace, objection, place)])
}
