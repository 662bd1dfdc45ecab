import type { Permission } from '../port.ts'
import type { At } from '../repository.ts'

/**
 * What somebody may do now, the highest of all that they were given, by teams and by the organization too.
 * https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
export async function readPermission(
  { octokit, repository }: At,
  username: string,
): Promise<Permission | undefined> {
  const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...repository, username })
  return PERMISSIONS.find((one) => one === data.permission)
}

const PERMISSIONS: readonly Permission[] = ['admin', 'write', 'read', 'none']
